import { words } from '../../language/words'
import type { RelationType } from '../../model'
import type { ComplementAct } from './complement-act'

const actsOf = (type: RelationType, list: string): readonly ComplementAct[] =>
  words(list).map((word) => ({ word, type }))

const PROMISING = words('pledge promise prepare swear undertake vow prepared ready determined')

/** PLOVER codes the promise, the threat, the refusal and the demand rather than the deed they speak of. */
export const COMPLEMENT_ACTS: readonly ComplementAct[] = [
  ...actsOf('threaten', 'threaten'),
  ...actsOf('agree', 'agree accept consent offer volunteer willing'),
  ...actsOf('reject', 'decline refuse unwilling'),
  ...actsOf('request', 'appeal ask beg call demand implore press request urge'),
  ...PROMISING.map((word): ComplementAct => ({ word, type: 'agree', when: 'cooperation' })),
  ...PROMISING.map((word): ComplementAct => ({ word, type: 'threaten', when: 'conflict' })),
]

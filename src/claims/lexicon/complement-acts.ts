import { words } from '../../language/words'
import type { RelationType } from '../../model'
import type { ComplementAct, Side } from './complement-act'

const actsOf = (type: RelationType, list: string, when: readonly Side[], replaces?: true): readonly ComplementAct[] =>
  words(list).map((word) => ({ word, type, when, ...(replaces ? { replaces } : {}) }))

const PROMISING = 'pledge promise swear undertake vow commit prepared ready determined poised set'

/**
 * PLOVER codes the promise, the threat, the refusal and the demand rather than the deed they speak of. Who threatens to
 * help somebody threatens somebody else, and who refuses to condemn does not reject the one he spares.
 */
export const COMPLEMENT_ACTS: readonly ComplementAct[] = [
  ...actsOf('threaten', 'threaten', ['conflict', 'retreat', 'unknown'], true),
  ...actsOf(
    'agree',
    'agree accept consent offer volunteer propose willing',
    ['cooperation', 'retreat', 'unknown'],
    true,
  ),
  ...actsOf('reject', 'decline refuse unwilling reluctant', ['cooperation', 'retreat', 'unknown']),
  ...actsOf('request', 'appeal ask beg call demand press request seek', ['cooperation', 'retreat', 'unknown']),
  ...actsOf('agree', PROMISING, ['cooperation', 'retreat'], true),
  ...actsOf('threaten', PROMISING, ['conflict'], true),
]

/** Verbs that say by what the deed in their infinitive is to be done: "willing to *send* troops to defend X". */
export const MEANS_VERBS: ReadonlySet<string> = new Set(
  words('commit contribute deploy dispatch employ give lend mobilize offer pay provide send spend supply use'),
)

/** Verbs that only say how far along the deed in their infinitive or -ing form is: "threatened to *resume* shelling". */
export const PHASE_VERBS: ReadonlySet<string> = new Set(
  words('begin continue go help keep proceed re-start restart resume start try work'),
)

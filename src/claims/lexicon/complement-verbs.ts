import { words } from '../../language/words'
import type { ComplementVerb } from './complement-verb'

type Group = Omit<ComplementVerb, 'verb'> & { readonly verbs: string }

const GROUPS: readonly Group[] = [
  {
    verbs: `aim anticipate commit expect intend plan pledge prepare project promise resolve schedule swear undertake vow slate
      arrange decide elect opt proceed`,
    holds: 'future',
  },
  {
    verbs: `appeal ask attempt beg call challenge compel consider contemplate debate demand desire
      discuss encourage entreat envisage exhort eye fear float hope imagine implore instruct invite lobby mull need offer order
      persuade ponder press pressure propose push recommend request require seek suggest summon support threaten try urge want
      weigh wish advise advocate authorize back dare direct endeavor explore favor prefer
      promote risk strive struggle tell tempt vote wonder command argue campaign plead dream long plot scheme pray wait
      allow permit enable entitle empower license`,
    holds: 'hypothetical',
  },
  { verbs: 'forbid prohibit', holds: 'hypothetical', negates: true },
  {
    verbs: `abstain avoid cease decline deny desist disclaim discontinue discourage dissuade deter eschew fail forbear forget
      forgo halt keep neglect omit prevent quit refrain refuse resist restrain shrink shun stop`,
    holds: 'asserted',
    negates: true,
  },
  { verbs: 'rule', particle: 'out', holds: 'future', negates: true },
  { verbs: 'oppose reject exclude', holds: 'future', negates: true },
  { verbs: 'put hold', particle: 'off', holds: 'future', negates: true },
  { verbs: 'give', particle: 'up', holds: 'asserted', negates: true },
  { verbs: 'pretend', holds: 'asserted', negates: true },
  {
    verbs: `begin start continue hesitate manage help have use force lead cause prompt get see bother rush hasten agree
      accept consent serve turn claim profess say report believe know think allege deem find
      come go fly travel return arrive gather meet visit convene sit join unite cross drive sail assemble`,
    holds: 'asserted',
  },
]

/**
 * How verbs hold the deed in their infinitive, -ing form or clause. One goes somewhere to do what one does there:
 * "flew to Rome to *meet* the pope" tells that they met.
 */
export const COMPLEMENT_VERBS: readonly ComplementVerb[] = GROUPS.flatMap(({ verbs, ...group }) =>
  words(verbs).map((verb) => ({ verb, ...group })),
)

import { words } from '../../language/words'
import type { RelationType } from '../../model'

/** Verbs that say no more than that the deed in their object is done, goes on or is decided on: "*launched* an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(`accelerate administer announce approve authorize begin broaden bring carry commence complete conclude conduct continue decree declare deepen deliver do
    effect enact enforce engage escalate execute expand express extend file finish fuel give grant hold impose implement inaugurate increase inflict initiate
    institute intensify introduce issue launch lay lead level levy lodge maintain make mount offer open order organize perform perpetrate
    place prolong proclaim pursue put raise reinstate re-launch relaunch renew reopen repeat reiterate restart resume send sponsor stage start step
    strengthen submit sustain tighten undertake unleash voice wage widen speed`),
)

/** Verbs that say that the deed in their object is done no more: "*suspended* its aid". */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  words(
    `abandon abort axe break cancel cease cut discontinue drop end freeze halt interrupt lift pause postpone quit scrap shelve stop suspend terminate withdraw`,
  ),
)

/** What it is to end a deed of each type; those that are not here end without an act. */
export const TYPE_OF_ENDING: Partial<Record<RelationType, RelationType>> = {
  agree: 'reject',
  consult: 'reject',
  support: 'reject',
  cooperate: 'sanction',
  aid: 'sanction',
  sanction: 'concede',
  coerce: 'concede',
  protest: 'concede',
  accuse: 'concede',
  threaten: 'concede',
  mobilize: 'retreat',
  assault: 'retreat',
}

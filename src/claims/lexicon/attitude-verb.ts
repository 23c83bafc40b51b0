/** What may follow a verb of attitude: a clause, a thing, a deed ("*plans to*") or a prepositional phrase. */
export type AttitudeForm = 'that' | 'object' | 'infinitive' | AttitudePreposition
export type AttitudePreposition =
  | 'about'
  | 'against'
  | 'at'
  | 'behind'
  | 'between'
  | 'by'
  | 'for'
  | 'from'
  | 'in'
  | 'into'
  | 'of'
  | 'on'
  | 'out'
  | 'over'
  | 'to'
  | 'toward'
  | 'towards'
  | 'with'

/** A verb that tells where somebody stands without quoting words: "*opposes* the bill", "*wants* to leave", "*called for* calm". */
export interface AttitudeVerb {
  /** Lemma. */
  readonly verb: string
  readonly takes: readonly AttitudeForm[]
}

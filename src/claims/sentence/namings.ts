import type { Clause, NounPhrase } from '../../model'
import { type Hold, holdOf } from '../hold'
import type { SentenceView } from './sentence-view'

/** One noun phrase says what another is, by an apposition or a copula. */
export interface Naming {
  /** What it is: "a city in Iraq". */
  readonly phrase: NounPhrase
  /** What is so called. */
  readonly beside: NounPhrase
  readonly hold: Hold
}

const COPULAS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'became',
  'become',
  'becomes',
  'remain',
  'remained',
  'remains',
])

/** "Agadez, *a town in Niger*,", "Agadez *is a town in Niger*", "he *was no member of the party*". */
export const namings = (view: SentenceView): Naming[] => [
  ...view.parse.appositions.map(({ phrase, beside }) => ({ phrase, beside, hold: ASSERTED })),
  ...view.parse.clauses.flatMap((clause) => copula(view, clause)),
]

export const ASSERTED: Hold = { negated: false, modality: 'asserted' }

function copula(view: SentenceView, clause: Clause): Naming[] {
  const [phrase] = clause.objects
  if (!phrase || !COPULAS.has(view.tokens[clause.verb.head]?.normal ?? '')) return []
  return clause.subjects.slice(0, 1).map((beside) => ({ phrase, beside, hold: holdOf(view, clause) }))
}

import { hasTag } from '../../language'
import type { Clause } from '../../model'
import { MODALS } from '../lexicon'
import type { SentenceView } from '../sentence/sentence-view'

/** The clause whose helper, "to" or negation a verb behind "and" or "or" shares: "*will* meet X and *visit* Y", "did *not* meet X or *visit* Y". */
export function clauseWithHelper(view: SentenceView, clause: Clause): Clause | null {
  const { verb } = clause
  const joiner = joinerBefore(view, clause)
  if (joiner === null || verb.form !== 'finite' || verb.helpers.length > 0) return null
  const first = view.parse.clauses
    .slice(0, view.parse.clauses.indexOf(clause))
    .reverse()
    .find(({ link, verb: { form } }) => link !== 'relative' && form !== 'gerund' && form !== 'participle')
  if (!first) return null
  if (isBare(view, verb.head)) return sharesBare(first) ? first : null
  return first.verb.negated && (joiner === 'or' || joiner === 'nor') ? first : null
}

function joinerBefore({ tokens }: SentenceView, { verb }: Clause): string | null {
  const before = tokens.slice(Math.max(0, verb.start - 2), verb.start).findLast(({ normal }) => JOINERS.has(normal))
  return before?.normal ?? null
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'but', 'yet'])

const sharesBare = ({ verb: { form, helpers } }: Clause): boolean =>
  form === 'infinitive' || helpers.some((helper) => MODALS.has(helper) || DO.has(helper))

const DO: ReadonlySet<string> = new Set(['do', 'does', 'did'])

/** A form without an ending. */
const isBare = ({ tokens }: SentenceView, at: number): boolean =>
  hasTag(tokens[at], 'Infinitive') || (hasTag(tokens[at], 'PresentTense') && !tokens[at]?.normal.endsWith('s'))

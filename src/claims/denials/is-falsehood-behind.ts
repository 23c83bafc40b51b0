import type { Clause } from '../../model'
import { FALSEHOODS, TRUTHS } from '../lexicon/denial-words'
import type { SentenceView } from '../sentence/sentence-view'
import { spanBehind } from './span-behind'

/** Whether a word for what is not so stands behind a clause's verb: "called it a *lie*", "dismissed the idea as *fiction*". */
export function isFalsehoodBehind(view: SentenceView, clause: Clause): boolean {
  const behind = spanBehind(view, clause, clause.verb.end)
  return behind !== null && view.tokens.slice(behind.start, behind.end).some(({ normal }) => FALSEHOODS.has(normal))
}

/** How far behind "is" the word stands. */
const REACH = 4

/** "is pure *fiction*", "was not *true*". */
export const isCalledUntrue = ({ tokens }: SentenceView, { verb }: Clause): boolean =>
  tokens.slice(verb.end, verb.end + REACH).some(({ normal }) => (verb.negated ? TRUTHS : FALSEHOODS).has(normal))

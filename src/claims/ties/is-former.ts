import type { Span } from '../../model'
import { FORMER } from '../lexicon/tie-words'
import type { SentenceView } from '../sentence/sentence-view'

/** Whether a word between two tokens says that the office is no longer held: "a *former* Belgian minister". */
export const isFormer = ({ tokens }: SentenceView, { start, end }: Span): boolean =>
  tokens.slice(start, end).some(({ normal }) => FORMER.has(normal))

/** Where the noun phrase begins in which the tokens stand. */
export const openingOf = ({ parse }: SentenceView, tokens: Span): number =>
  parse.phrases.find(({ start, end }) => start <= tokens.start && tokens.end <= end)?.start ?? tokens.start

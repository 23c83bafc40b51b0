import type { Attachment, NounPhrase } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'

/** What hangs on a noun by prepositions, and who stands behind the participle that follows it: "a bill signed *by Macron*". */
export function complementsOf({ parse }: SentenceView, phrase: NounPhrase): readonly Attachment[] {
  const made = parse.clauses.find(
    ({ link, verb, subjects }) =>
      link === 'participle' && verb.passive && (verb.start === phrase.end || subjects.includes(phrase)),
  )
  return made
    ? [...phrase.complements, ...made.attachments.filter(({ preposition }) => preposition === 'by')]
    : phrase.complements
}

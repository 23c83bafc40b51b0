import type { Clause, ExplainedClause } from '../model'
import { explainAttachment, explainPhrase } from './explain-phrase'
import { type SentenceReading, tokenWords } from './sentence-reading'

export const explainClauses = (reading: SentenceReading): ExplainedClause[] =>
  reading.parse.clauses.map((clause, index) => explainClause(reading, clause, index))

function explainClause(reading: SentenceReading, clause: Clause, index: number): ExplainedClause {
  const { verb, subjects, objects, attachments, parent, link, marker, span } = clause
  const { head, form, passive, negated, helpers } = verb
  return {
    number: index + 1,
    ...tokenWords(reading, span),
    verb: {
      ...tokenWords(reading, verb),
      head: reading.sentence.tokens[head]?.text ?? '',
      form,
      passive,
      negated,
      helpers,
    },
    subjects: subjects.map((phrase) => explainPhrase(reading, phrase)),
    objects: objects.map((phrase) => explainPhrase(reading, phrase)),
    attachments: attachments.map((attachment) => explainAttachment(reading, attachment)),
    parent: parent === null ? null : parent + 1,
    link,
    marker,
  }
}

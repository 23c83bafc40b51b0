import type { ExplainedClause, ExplainedSentence, ExplainedVerb } from '../../../model'
import { type Facts, numberedRows } from './numbered-rows'
import { phrasesWords } from './phrase-words'
import type { Section } from './section'

export const clauseSection = ({ clauses }: ExplainedSentence): Section => ({
  title: 'Clauses',
  rows: numberedRows(clauses.map(clauseFacts)),
})

const clauseFacts = (clause: ExplainedClause): Facts => [
  ['verb', `${clause.verb.text} (${verbWords(clause.verb)})`],
  ['link', linkWords(clause)],
  ['subject', phrasesWords(clause.subjects)],
  ['object', phrasesWords(clause.objects)],
  ...clause.attachments.map(({ preposition, phrases }) => [preposition, phrasesWords(phrases)] as const),
]

const verbWords = ({ form, passive, negated, helpers }: ExplainedVerb): string =>
  [
    form,
    passive ? 'passive' : null,
    negated ? 'negated' : null,
    helpers.length > 0 ? `helped by “${helpers.join(' ')}”` : null,
  ]
    .filter((word) => word !== null)
    .join(', ')

/** `complement of clause 1, opened by “that”`; empty for a clause that stands by itself. */
function linkWords({ parent, link, marker }: ExplainedClause): string {
  const kind = link ?? (parent === null ? null : 'part')
  const place = parent === null ? kind : `${kind} of clause ${parent}`
  return [place, marker === null ? null : `opened by “${marker}”`].filter((word) => word !== null).join(', ')
}

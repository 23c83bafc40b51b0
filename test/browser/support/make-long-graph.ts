import type { DocumentRecord, EvidenceRecord, MentionRecord, RelationRecord } from '../../../src/model'
import type { GraphFile } from '../../../src/viewer/data/graph-folder'
import { fixtureRelation } from './fixture-relation'
import { makeFixtureGraph } from './make-fixture-graph'

/** Id of the article that is as long as a small book. */
export const LONG_ARTICLE = 'a900000000000009'
/** Of sentences in it, each of which is evidence of one relation. */
export const LONG_COUNT = 400

const NAMES = [
  ['Ada Voss', 'person:ada-voss'],
  ['Sudmark', 'country:XS'],
  ['Norland', 'country:XN'],
  ['Émile Tarn', 'person:emile-tarn'],
  ['Fleet Watch', 'organization:fleet-watch'],
] as const

const sentence = (index: number): string =>
  `Ada Voss accused Sudmark of misdeed ${index + 1}, and Norland, Émile Tarn and Fleet Watch were named once more, ` +
  'as Norland had been the week before and Émile Tarn the week before that, while the boats lay at the quay, the nets ' +
  'were counted by hand and nobody in the harbour could say when the rain would end.'

/** The fixture with an article of more than 100,000 letters, 2,800 mentions and 400 pieces of evidence for one accusation. */
export function makeLongGraph(): Readonly<Record<GraphFile, string>> {
  const files = makeFixtureGraph()
  const sentences = Array.from({ length: LONG_COUNT }, (_, index) => sentence(index))
  const text = `${sentences.join('\n\n')}\n`
  const starts = sentences.map((words) => text.indexOf(words))
  return {
    ...files,
    'documents.jsonl': files['documents.jsonl'] + line({ kind: 'document', ...longDocument(text) }),
    'mentions.jsonl':
      files['mentions.jsonl'] +
      mentionsOf(text)
        .map((mention) => line({ kind: 'mention', ...mention }))
        .join(''),
    'relations.jsonl': withEvidence(
      files['relations.jsonl'],
      starts.map((start, index) => pieceAt(start, sentences[index] ?? '')),
    ),
  }
}

const line = (record: object): string => `${JSON.stringify(record)}\n`

const longDocument = (text: string): DocumentRecord => ({
  id: LONG_ARTICLE,
  path: 'long.txt',
  url: null,
  title: 'Four hundred misdeeds',
  outlet: 'outlet:northern-wire',
  agency: null,
  authors: [],
  published: '2031-05-01',
  language: 'en',
  copyOf: null,
  body: [{ start: 0, end: text.length }],
  text,
})

function pieceAt(start: number, words: string): EvidenceRecord {
  const pairOf = (part: string) => [start + words.indexOf(part), start + words.indexOf(part) + part.length] as const
  return {
    document: LONG_ARTICLE,
    start,
    end: start + words.length,
    text: words,
    sourceMention: pairOf('Ada Voss'),
    targetMention: pairOf('Sudmark'),
    predicate: pairOf('accused'),
    negated: false,
    modality: 'asserted',
    attributedTo: null,
    attribution: null,
    quoted: false,
    date: '2031-05-01',
    dateFrom: 'article',
    copyOf: null,
    relayedFrom: null,
    rule: 'subject-verb-object',
    circumstances: [],
    confidence: 0.8,
  }
}

const mentionsOf = (text: string): readonly MentionRecord[] =>
  NAMES.flatMap(([words, entity]) =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      entity,
      document: LONG_ARTICLE,
      start: index,
      end: index + words.length,
      text: words,
      form: 'name' as const,
      rule: 'fixture',
      confidence: 0.9,
    })),
  )

function withEvidence(lines: string, evidence: readonly EvidenceRecord[]): string {
  const accusation = fixtureRelation('person:ada-voss', 'accuse', 'country:XS')
  return lines
    .split('\n')
    .map((words) => {
      const record: RelationRecord | null = words === '' ? null : JSON.parse(words)
      return record?.id === accusation
        ? JSON.stringify({ ...record, evidence: [...record.evidence, ...evidence] })
        : words
    })
    .join('\n')
}

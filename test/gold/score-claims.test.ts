import { describe, expect, it } from 'vitest'
import type { EvidenceRecord, GraphData, MentionRecord, RelationRecord } from '../../src/model'
import { describeClaimMisses } from './describe-claim-misses'
import { readClaimCases } from './read-claim-cases'
import { scoreClaims } from './score-claims'

const TEXT = 'Kenya met Chad, Ruto said.'
const NAMES = ['Kenya', 'Chad', 'Ruto']

const mention = (name: string): MentionRecord => ({
  entity: name,
  document: 'd',
  start: TEXT.indexOf(name),
  end: TEXT.indexOf(name) + name.length,
  text: name,
  form: 'name',
  rule: 'r',
  confidence: 1,
})

type Found = Partial<RelationRecord> & { readonly held?: Partial<EvidenceRecord> }

const relation = ({ held, ...one }: Found): RelationRecord => ({
  id: 'r',
  source: 'Kenya',
  target: 'Chad',
  type: 'accuse',
  reciprocal: false,
  weight: 1,
  sources: 1,
  firstSeen: null,
  lastSeen: null,
  deniedBy: [],
  denies: [],
  denials: [],
  evidence: [
    {
      document: 'd',
      start: 0,
      end: TEXT.length,
      text: TEXT,
      sourceMention: [0, 5],
      targetMention: [10, 14],
      predicate: null,
      negated: false,
      modality: 'asserted',
      attributedTo: null,
      attribution: null,
      quoted: false,
      date: null,
      dateFrom: null,
      copyOf: null,
      relayedFrom: null,
      rule: 'verb',
      circumstances: [],
      confidence: 1,
      ...held,
    },
  ],
  ...one,
})

const graphOf = (found: Found): GraphData => ({
  documents: [],
  entities: NAMES.map((name) => ({
    id: name,
    type: 'country',
    name,
    aliases: [],
    countryCode: null,
    mentions: 1,
    documents: 1,
  })),
  mentions: NAMES.map(mention),
  attributions: [],
  relations: [relation(found)],
  judgements: [],
  nodes: [],
})

function score(line: string, found: Found) {
  const one = readClaimCases('table', `# a\n${TEXT}\n  ${line}`)[0]
  if (!one) throw new Error('the table has a case')
  return scoreClaims(one, graphOf(found))
}

const verdict = (line: string, found: Found) => score(line, found).judged[0]?.verdict

describe('the score of claims', () => {
  it.each([
    ['right where ends, direction and type are', 'Kenya -accuse-> Chad', {}, 'right'],
    ['right where one of several types is', 'Kenya -accuse/threaten-> Chad', {}, 'right'],
    ['of the wrong type where only the ends are right', 'Kenya -aid-> Chad', {}, 'type'],
    ['wrong where it is reversed', 'Chad -accuse-> Kenya', {}, 'wrong'],
    ['wrong where nothing holds', 'none', {}, 'wrong'],
    ['open where it may be found or not', '? Kenya -accuse-> Chad', {}, 'open'],
    ['wrong where something else may be found', '? Kenya -aid-> Chad', {}, 'wrong'],
    ['right either way round where both do it', 'Chad <-accuse-> Kenya', {}, 'right'],
    ['wrong where both do what one does', 'Kenya -accuse-> Chad', { reciprocal: true }, 'wrong'],
    ['right where both meet whom one meets', 'Kenya -consult-> Chad', { reciprocal: true, type: 'consult' }, 'right'],
  ] as const)('takes a claim for %s', (_, line, found, expected) => {
    expect(verdict(line, found)).toBe(expected)
  })

  it('counts no weak link', () => {
    expect(score('none', { type: 'comention' }).judged).toEqual([])
  })

  it.each([
    ['polarity', 'Kenya -accuse-> Chad | not', {}],
    ['modality', 'Kenya -accuse-> Chad', { modality: 'future' }],
    ['voice', 'Kenya -accuse-> Chad | by: Ruto', { attributedTo: 'Chad', attribution: 'a' }],
    ['voice', 'Kenya -accuse-> Chad | by: ?', {}],
    ['voice', 'Kenya -accuse-> Chad', { attributedTo: null, attribution: 'a' }],
  ] as const)('tells a wrong %s', (key, line, held) => {
    expect(score(line, { held }).judged[0]).toMatchObject({ verdict: 'right', [key]: false })
  })

  it.each([
    ['Kenya -accuse-> Chad | by: Ruto', { attributedTo: 'Ruto', attribution: 'a' }],
    ['Kenya -accuse-> Chad | by: ?', { attribution: 'a' }],
    ['Kenya -accuse-> Chad | not, by: *', { negated: true, attributedTo: 'Chad', attribution: 'a' }],
  ])('knows a claim that is held rightly: %s', (line, held) => {
    expect(score(line, { held }).judged[0]).toMatchObject({ polarity: true, modality: true, voice: true })
  })

  it('says what is missed, mistyped and invented', () => {
    expect(describeClaimMisses(score('Kenya -aid-> Chad', {}))).toEqual([
      'mistyped Kenya -aid-> Chad',
      'of another type Kenya -accuse-> Chad (verb)',
    ])
    expect(describeClaimMisses(score('Ruto -aid-> Chad', {}))).toEqual([
      'missed Ruto -aid-> Chad',
      'invented Kenya -accuse-> Chad (verb)',
    ])
  })
})

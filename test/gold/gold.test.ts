import { describe, expect, it } from 'vitest'
import { isEntityType } from '../../src/model'
import { ATTRIBUTIONS } from './attribution-tables'
import { CLAIM_TIERS, CLAIMS } from './claim-tables'
import { ARTICLE_PAIRS, SENTENCE_PAIRS } from './copy-tables'
import { DATES } from './date-tables'
import { DENIALS } from './denial-tables'
import { FORBIDDEN_TOPICS, INVENTED_CLAIMS, MEDIUM_FLOORS, PRESS_FLOORS, STRONG_FLOORS } from './floors'
import { TIERS } from './gold-tables'
import { gradeArticlePairs } from './grade-article-pairs'
import { gradeAttributions } from './grade-attributions'
import { gradeClaims } from './grade-claims'
import { gradeCoreference } from './grade-coreference'
import { gradeDates } from './grade-dates'
import { gradeDenials } from './grade-denials'
import { gradeMentions } from './grade-mentions'
import { gradeMerging } from './grade-merging'
import { gradeSentencePairs } from './grade-sentence-pairs'
import { gradeTopics } from './grade-topics'
import { type Mark, readMarks } from './read-marks'
import { COREFERENCE, MENTIONS, MERGING, TOPICS } from './tables'
import { addTallies, figuresOf } from './tally'

const all = <Case>(tables: Readonly<Record<(typeof TIERS)[number], readonly Case[]>>): Case[] =>
  TIERS.flatMap((tier) => [...tables[tier]])

const repeated = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index)

const marksOf = (marked: string, between: string): readonly Mark[] => readMarks(marked, between).marks

describe('the gold', () => {
  it('marks names with entity types, or with "?" where any answer will do', () => {
    const labels = all(MENTIONS).flatMap(({ marked }) => marksOf(marked, '/').flatMap((mark) => mark.labels))
    expect(labels.filter((label) => label !== '?' && !isEntityType(label))).toEqual([])
  })

  it('gives codes to countries alone, two capital letters each', () => {
    const coded = all(MENTIONS).flatMap(({ marked }) => marksOf(marked, '/').filter(({ detail }) => detail !== null))
    expect(
      coded.filter(({ labels, detail }) => !labels.includes('country') || !/^[A-Z]{2}$/.test(detail ?? '')),
    ).toEqual([])
  })

  it('marks at least two mentions in every case about identity', () => {
    const counts = [
      ...all(COREFERENCE).map(({ name, marked }) => ({ name, marks: marksOf(marked, '+').length })),
      ...all(MERGING).map(({ name, articles }) => ({
        name,
        marks: articles.flatMap((one) => marksOf(one, '+')).length,
      })),
    ]
    expect(counts.filter(({ marks }) => marks < 2)).toEqual([])
  })

  it('names copied sentences in every pair of articles that share some, and in none that are copies as a whole', () => {
    const wrong = all(ARTICLE_PAIRS).filter(
      ({ relation, copied }) =>
        (relation === 'partly' && copied.length === 0) || (relation === 'copy' && copied.length > 0),
    )
    expect(wrong).toEqual([])
  })

  it('asks for an origin only where one article is a copy', () => {
    expect(all(ARTICLE_PAIRS).filter(({ relation, origin }) => relation !== 'copy' && origin !== null)).toEqual([])
  })

  it('has every text once, and every case a name of its own', () => {
    const cases = [...all(MENTIONS), ...all(COREFERENCE)]
    expect(
      repeated([
        ...cases.map(({ marked }) => marked),
        ...all(MERGING).flatMap(({ articles }) => articles),
        ...all(TOPICS).map(({ text }) => text),
        ...CLAIM_TIERS.flatMap((tier) => CLAIMS[tier].map(({ text }) => text)),
        ...all(ATTRIBUTIONS).map(({ text }) => text),
        ...all(SENTENCE_PAIRS).map(({ text }) => text),
        ...all(ARTICLE_PAIRS).map(({ first }) => first),
        ...all(DATES).map(({ text, published }) => `${published}: ${text}`),
      ]),
    ).toEqual([])
    for (const table of [all(MENTIONS), all(COREFERENCE), all(MERGING), all(TOPICS)]) {
      expect(repeated(table.map(({ name }) => name))).toEqual([])
    }
  })
})

describe('the strong tier', () => {
  it('keeps its names and their types', () => {
    expect(figuresOf(gradeMentions(MENTIONS.strong).total).f1).toBeGreaterThanOrEqual(STRONG_FLOORS.mentions)
  })

  it('keeps who is who within an article', () => {
    const { bCubed } = gradeCoreference(COREFERENCE.strong)
    expect(figuresOf(bCubed).f1).toBeGreaterThanOrEqual(STRONG_FLOORS.coreference)
  })

  it('keeps who is who across articles', () => {
    expect(figuresOf(gradeMerging(MERGING.strong).bCubed).f1).toBeGreaterThanOrEqual(STRONG_FLOORS.merging)
  })

  it('keeps who denies what', () => {
    const { f1, precision } = figuresOf(gradeDenials(DENIALS.strong).pairs)
    expect(f1).toBeGreaterThanOrEqual(STRONG_FLOORS.denials)
    expect(precision).toBeGreaterThanOrEqual(STRONG_FLOORS.denialPrecision)
  })

  it('keeps the subjects of its articles', () => {
    const { found, expected } = gradeTopics(TOPICS.strong)
    expect(found / expected).toBeGreaterThanOrEqual(STRONG_FLOORS.topics)
  })
})

describe.each([
  ['strong', STRONG_FLOORS],
  ['medium', MEDIUM_FLOORS],
] as const)('the %s tier', (tier, floors) => {
  it('joins no two names that have nothing to do with each other', () => {
    const { pairs } = gradeClaims(CLAIMS[tier].filter(({ labels }) => labels.length === 0))
    expect(pairs.found).toBeLessThanOrEqual(INVENTED_CLAIMS[tier])
  })

  it('keeps who does what to whom, and how it is held', () => {
    const { typed, whole } = gradeClaims(CLAIMS[tier])
    expect(figuresOf(typed).f1).toBeGreaterThanOrEqual(floors.claims)
    expect(figuresOf(typed).precision).toBeGreaterThanOrEqual(floors.claimPrecision)
    expect(figuresOf(whole).f1).toBeGreaterThanOrEqual(floors.heldClaims)
  })

  it('keeps when it happened', () => {
    const { precision, recall } = figuresOf(gradeDates(DATES[tier]).dates)
    expect(precision).toBeGreaterThanOrEqual(floors.datePrecision)
    expect(recall).toBeGreaterThanOrEqual(floors.dateRecall)
  })

  it('keeps who says what', () => {
    expect(figuresOf(gradeAttributions(ATTRIBUTIONS[tier]).sources).f1).toBeGreaterThanOrEqual(floors.attributions)
  })

  it('keeps what is copied from what', () => {
    const { copies: sentences } = gradeSentencePairs(SENTENCE_PAIRS[tier])
    const { copies: articles, origins, strays } = gradeArticlePairs(ARTICLE_PAIRS[tier])
    const { precision, f1 } = figuresOf(addTallies([sentences, articles]))
    expect(f1).toBeGreaterThanOrEqual(floors.copies)
    expect(precision).toBeGreaterThanOrEqual(floors.copyPrecision)
    expect(figuresOf(origins).f1).toBeGreaterThanOrEqual(floors.origins)
    expect(strays).toEqual([])
  })
})

describe('the press', () => {
  it('has more texts that ask for no claim than texts that ask for one', () => {
    const asking = CLAIMS.press.filter(({ labels }) => labels.some(({ optional }) => !optional))
    expect(asking.length).toBeLessThan(CLAIMS.press.length / 2)
  })

  it('gets claims of which most have the right ends and type', () => {
    expect(figuresOf(gradeClaims(CLAIMS.press).typed).precision).toBeGreaterThanOrEqual(PRESS_FLOORS.claimPrecision)
  })
})

describe('every tier', () => {
  it.each(TIERS)('takes no date, person or stray phrase for a topic (%s)', (tier) => {
    expect(gradeTopics(TOPICS[tier]).forbidden).toBeLessThanOrEqual(FORBIDDEN_TOPICS[tier])
  })
})

import nlp from 'compromise/two'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/articles'
import { findRuleMatches } from '../../../src/language/tagging/find-rule-matches'
import { NEWS_COMPOUNDS } from '../../../src/language/tagging/news-compounds'
import type { Rule, Term } from '../../../src/language/tagging/rule'
import { tagTerms } from '../../../src/language/tagging/tag-terms'
import { findSentences } from '../../../src/sentences'
import { readSeeds } from '../../support/read-seeds'

const tagsOf = (terms: readonly Term[]): [string, string[]][] =>
  terms.map(({ text, implicit, tags }) => [implicit ?? text, [...tags].sort()])

/** To compare with: what our own world is taught. */
const COMPOUNDS = Object.fromEntries(NEWS_COMPOUNDS.map((noun) => [noun, 'Noun']))
beforeAll(() => void nlp.plugin({ words: COMPOUNDS }))

const byCompromise = (text: string): [string, string[]][] => tagsOf((nlp(text).document as unknown as Term[][]).flat())

describe('tagging terms', () => {
  it('gives the tags that compromise itself gives, sentence by sentence of the seeds', () => {
    for (const seed of readSeeds()) {
      const article = readArticle(seed)
      for (const { span } of findSentences(article, () => [])) {
        const sentence = article.text.slice(span.start, span.end)
        expect(tagsOf(tagTerms(sentence)), sentence).toEqual(byCompromise(sentence))
      }
    }
  })

  it('gives the tags that compromise itself gives, whatever the words', () => {
    const word = fc.constantFrom(
      ...'the a who that to of in was is being had been will not no very so as well kind sort out up we’ve they’re'.split(
        ' ',
      ),
      ...'I he she his it this Macron Paris May June Mr. Dr. NATO 3 3rd 2017 five % $5 half million dollars'.split(' '),
      ...'met meet meeting said says running plans plan bomb bombing set march drive better best early lead can do'.split(
        ' ',
      ),
      ...'president foreign minister French happy quickly and but or , ; : ! ? - " ( ) don’t can’t let’s he’d'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        expect(tagsOf(tagTerms(text))).toEqual(byCompromise(text))
      }),
      { numRuns: 300 },
    )
  })

  it('does not mind what others plug in, nor do they see what we search with', () => {
    const tags = (): readonly unknown[] => tagsOf(tagTerms('They zorbled the think tank.'))
    const before = tags()
    nlp.plugin({ words: { zorbled: 'Adjective', 'think tank': 'Verb' } })
    expect(byCompromise('They zorbled')).toContainEqual(['zorbled', ['Adjective']])
    expect(tags()).toEqual(before)
    nlp.plugin({ words: COMPOUNDS })
    const { bulkMatch } = (nlp.methods() as { one: Record<string, unknown> }).one
    expect(bulkMatch).not.toBe(findRuleMatches)
  })
})

describe('finding where rules hold', () => {
  const rule = (words: readonly string[]): Rule => ({
    regs: words.map((word) => ({ word })),
    needs: words,
    wants: [],
    minWant: 0,
    minWords: words.length,
  })
  const terms = 'she said he met her'
    .split(' ')
    .map((text): Term => ({ pre: '', text, post: ' ', normal: text, tags: new Set() }))

  it('tries no rule whose words the clause lacks, or has in another order', () => {
    const rules = [rule(['said', 'she']), rule(['he', 'left']), rule(['he', 'met'])]
    const hooks = Object.fromEntries(
      ['said', 'she', 'he', 'left', 'met'].map((word) => [word, rules.filter(({ needs }) => needs.includes(word))]),
    )
    const tried: Rule[] = []
    const found = findRuleMatches(
      [terms],
      { hooks, always: [] },
      {
        one: {
          cacheDoc: (clauses) => clauses.map((clause) => new Set(clause.map(({ text }) => text))),
          match: (_, one) => {
            tried.push(one)
            return { ptrs: [[0, 2, 4]] }
          },
        },
      },
    )
    expect(tried).toEqual([rules[2]])
    expect(found.map(({ pointer }) => pointer)).toEqual([[0, 2, 4]])
  })
})

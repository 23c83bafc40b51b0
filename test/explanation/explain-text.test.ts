import { describe, expect, it } from 'vitest'
import type { ExplainedSentence, Explanation, Words } from '../../src/model'
import { explainArticle, explainText, extractArticle } from '../../src/pipeline'

const first = ({ sentences: [sentence] }: Explanation): ExplainedSentence => {
  if (!sentence) throw new Error('there is no sentence')
  return sentence
}

const claimLines = ({ claims }: ExplainedSentence): readonly string[] =>
  claims.map(({ source, type, target }) => `${source.text} -${type}-> ${target.text}`)

const TWO = 'Angela Merkel met Recep Tayyip Erdogan. She said that Turkey had not freed the reporters.'

describe('the explanation of a text', () => {
  it('has the words, clauses and claims of each sentence, with the rules that made them', () => {
    const { sentences } = explainText('France did not accuse Russia.')
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatchObject({
      number: 1,
      start: 0,
      end: 29,
      text: 'France did not accuse Russia.',
      mentions: [
        { text: 'France', form: 'name', chains: [{ name: 'France', type: 'country', known: 'country:FR' }] },
        { text: 'Russia', form: 'name', chains: [{ name: 'Russia', type: 'country', known: 'country:RU' }] },
      ],
      clauses: [
        {
          number: 1,
          verb: { text: 'did not accuse', head: 'accuse', form: 'finite', passive: false, negated: true },
          subjects: [{ text: 'France' }],
          objects: [{ text: 'Russia' }],
          parent: null,
        },
      ],
      claims: [{ type: 'accuse', negated: true, predicate: { text: 'did not accuse' }, attribution: null }],
      unjoined: [],
    })
    for (const { rule } of [...first(explainText(TWO)).mentions, ...first(explainText(TWO)).claims])
      expect(rule).not.toBe('')
  })

  it('tells on which clause a clause hangs, and who says what', () => {
    const [, second] = explainText(TWO).sentences
    expect(second?.clauses[1]).toMatchObject({ number: 2, parent: 1, link: 'complement', marker: 'that' })
    expect(second?.attributions).toMatchObject([
      { source: { text: 'She' }, speaker: { name: 'Angela Merkel' }, cue: { text: 'said' }, parent: null },
    ])
  })

  it('resolves pronouns across its sentences', () => {
    const [, second] = explainText(TWO).sentences
    const she = second?.mentions.find(({ form }) => form === 'pronoun')
    expect(she?.chains.map(({ name }) => name)).toEqual(['Angela Merkel'])
  })

  it('points into the text as it was given, space and all', () => {
    const text = `\n  ${TWO.replace('. ', '.\n\n\t')}\r\n`
    const { sentences, text: kept } = explainText(text)
    expect(kept).toBe(text)
    expect(sentences.map(({ number }) => number)).toEqual([1, 2])
    const stretches: readonly Words[] = sentences.flatMap((one) => [
      one,
      ...one.tokens.filter((token) => token.text !== ''),
      ...one.mentions,
      ...one.clauses,
      ...one.clauses.flatMap(({ verb, subjects, objects }) => [verb, ...subjects, ...objects]),
      ...one.attributions.flatMap(({ source, cue, content }) =>
        [source, cue, ...content].filter((part) => part !== null),
      ),
      ...one.claims.flatMap(({ source, target, predicate }) => [source, target, ...(predicate ? [predicate] : [])]),
    ])
    expect(stretches.length).toBeGreaterThan(30)
    for (const { start, end, text: words } of stretches) expect(text.slice(start, end)).toBe(words)
  })

  it('survives a way through JSON', () => {
    const explanation = explainText(TWO)
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
  })

  it('takes every line for prose, also one that an article would have as its byline', () => {
    expect(explainText('By Jane Doe').sentences).toHaveLength(1)
  })

  it('needs a word', () => {
    expect(() => explainText(' \n ')).toThrow('there is no text')
  })
})

describe('the explanation of an article', () => {
  const article = { path: 'a.txt', text: `Merkel meets Erdogan\nBy Jane Doe\n\n${TWO}\n` }

  it('has the sentences, claims and attributions that a build has', () => {
    const explanation = explainArticle(article)
    const extraction = extractArticle(article)
    expect(explanation.sentences.map(({ start, end }) => ({ start, end }))).toEqual(
      extraction.sentences.map(({ span }) => span),
    )
    const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id).sort()
    expect(ids(explanation.sentences.flatMap(({ claims }) => claims))).toEqual(ids(extraction.claims))
    expect(ids(explanation.sentences.flatMap(({ attributions }) => attributions))).toEqual(ids(extraction.attributions))
  })
})

const pairLines = ({ unjoined }: ExplainedSentence): readonly string[] =>
  unjoined.map(({ left, right, reason, verb }) => `${left.name}, ${right.name}: ${verb?.text ?? reason}`)

describe('a pair that no claim joins', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['is named together only', 'Merkel slept while Erdogan sang.', ['Merkel, Erdogan: together']],
    ['has a verb that makes no claim', 'Merkel outlived Erdogan.', ['Merkel, Erdogan: outlived']],
    ['has such a verb with its preposition', 'Merkel sang in Berlin.', ['Merkel, Berlin: sang']],
  ]
  it.each(cases)('%s: %s', (_, text, lines) => expect(pairLines(first(explainText(text)))).toEqual(lines))

  it('is there by a pronoun alone', () => {
    const [, second] = explainText('Merkel slept. She yawned while Erdogan sang.').sentences
    expect(second?.unjoined.map(({ reason }) => reason)).toEqual(['pronoun'])
  })

  it('is in a list of many names', () => {
    const names = 'France, Spain, Italy, Greece, Poland, Norway, Sweden, Denmark, Finland and Austria'
    const { unjoined } = first(explainText(`${names} sang.`))
    expect(unjoined).toHaveLength(45)
    expect(new Set(unjoined.map(({ reason }) => reason))).toEqual(new Set(['list']))
  })

  it('is not one that a claim joins', () => {
    const sentence = first(explainText('France accused Russia.'))
    expect(claimLines(sentence)).toEqual(['France -accuse-> Russia'])
    expect(sentence.unjoined).toEqual([])
  })

  it('is none with itself, nor with a topic', () => {
    expect(first(explainText('Moscow said that Russia wants sanctions relief.')).unjoined).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { groupNames } from '../../src/coreference/group-names'
import { tagTokens } from '../../src/language'
import type { EntityType, Mention, MentionCues, Sentence } from '../../src/model'

/** A name in a sentence: its text and type, the known thing it is, what is said of it. */
type Name = readonly [text: string, type: EntityType, known?: string | null, more?: MentionCues & { rule?: string }]

type Marked = readonly [text: string, ...names: readonly Name[]]

/** Sentences with the names marked in them, as mentions would find them. */
function mark(...sentences: readonly Marked[]) {
  const text = sentences.map(([sentence]) => sentence).join('\n')
  let start = 0
  const read = sentences.map(([sentence, ...names], index) => {
    const span = { start, end: start + sentence.length }
    start = span.end + 1
    const tokens = tagTokens(text, span)
    const one: Sentence = { id: `s${index}`, articleId: 'a', index, paragraph: 0, isHeadline: false, span, tokens }
    let from = span.start
    return [
      one,
      names.map((name) => {
        const at = text.indexOf(name[0], from)
        from = at + name[0].length
        return mentionOf(one, name, at)
      }),
    ] as const
  })
  return { sentences: read.map(([sentence]) => sentence), mentions: read.flatMap(([, mentions]) => mentions) }
}

function mentionOf({ id, tokens }: Sentence, [text, type, known = null, more = {}]: Name, start: number): Mention {
  const { rule = 'name-in-context', ...cues } = more
  const end = start + text.length
  const inside = tokens.flatMap((token, index) => (token.start < end && start < token.end ? [index] : []))
  return {
    id: `m${start}`,
    articleId: 'a',
    sentenceId: id,
    span: { start, end },
    tokens: { start: inside[0] ?? 0, end: (inside.at(-1) ?? 0) + 1 },
    text,
    type,
    form: 'name',
    known,
    cues,
    rule,
    confidence: 0.9,
  }
}

/** Each cluster as its names, with key or owner. */
function groups(...sentences: readonly Marked[]): string[] {
  const { mentions, sentences: all } = mark(...sentences)
  return groupNames(mentions, all)
    .map(({ mentions: own, known, owner, type }) => {
      const names = own.map((mention) => mention.text).join(' = ')
      return [type, names, known ?? owner ?? ''].filter((part) => part !== '').join(': ')
    })
    .sort()
}

describe('bodies of an article', () => {
  it('are one with and without forms of incorporation, trade and the rest of their names', () => {
    expect(
      groups(
        ['Tamarind Airways Ltd. fell.', ['Tamarind Airways Ltd', 'organization']],
        ['Tamarind Airways rose.', ['Tamarind Airways', 'organization']],
        ['Tamarind slept.', ['Tamarind', 'organization']],
      ),
    ).toEqual(['organization: Tamarind Airways Ltd = Tamarind Airways = Tamarind'])
  })

  it('are not one with their divisions', () => {
    expect(
      groups(['Tamarind sold Tamarind Europe.', ['Tamarind', 'organization'], ['Tamarind Europe', 'organization']]),
    ).toHaveLength(2)
  })

  it('leave a short name alone that begins two names', () => {
    const names: Name[] = [
      ['Tamarind Steel', 'organization'],
      ['Tamarind Motors', 'organization'],
      ['Tamarind', 'organization'],
    ]
    expect(groups(['Tamarind Steel and Tamarind Motors left Tamarind.', ...names])).toHaveLength(3)
  })

  it('take in what its place in a sentence made a person or a place', () => {
    expect(
      groups(
        ['Tamarind Airways fell.', ['Tamarind Airways', 'organization', null, { rule: 'headed-organization' }]],
        ['Tamarind said so.', ['Tamarind', 'person']],
      ),
    ).toEqual(['organization: Tamarind Airways = Tamarind'])
  })

  it('do not take in a person with a title', () => {
    const titled: Name = ['Tamarind', 'person', null, { title: 'mr', rule: 'titled-name' }]
    expect(
      groups(['Tamarind Airways fell.', ['Tamarind Airways', 'organization']], ['Mr. Tamarind left.', titled]),
    ).toHaveLength(2)
  })

  it('have the acronym that stands in brackets behind them, also one of more letters than words', () => {
    expect(
      groups(['Tamarind Airlines (TIA) fell.', ['Tamarind Airlines', 'organization'], ['TIA', 'organization']]),
    ).toEqual(['organization: Tamarind Airlines = TIA'])
  })

  it('have the symbol at an exchange that stands in brackets behind them', () => {
    const names: Name[] = [
      ['Tamarind Steel', 'organization'],
      ['NYSE', 'organization', 'organization:new-york-stock-exchange'],
      ['XQ', 'organization'],
    ]
    expect(groups(['Tamarind Steel (NYSE: XQ) fell.', ...names])).toContain('organization: Tamarind Steel = XQ')
  })

  it('keep their own acronym where a lexicon knows another thing by the letters', () => {
    const names: Name[] = [
      ['Central Bank of Somalia', 'organization'],
      ['CBS', 'outlet', 'outlet:cbs-news'],
    ]
    expect(groups(['The Central Bank of Somalia (CBS) fell.', ...names])).toEqual([
      'organization: Central Bank of Somalia = CBS: country:SO',
    ])
  })
})

describe('bodies that every state has', () => {
  const ministry = (text: string): Name => [text, 'organization']

  it('are told apart by the state in their name, and a later one without goes with the last', () => {
    expect(
      groups(
        [
          'The Turkish Foreign Ministry wrote to the Kenyan Foreign Ministry.',
          ministry('Turkish Foreign Ministry'),
          ministry('Kenyan Foreign Ministry'),
        ],
        ['The Foreign Ministry waits.', ministry('Foreign Ministry')],
      ),
    ).toEqual([
      'organization: Kenyan Foreign Ministry = Foreign Ministry: country:KE',
      'organization: Turkish Foreign Ministry: country:TR',
    ])
  })

  it("are the state's whose name stands before them", () => {
    const congress: Name = ['Congress', 'organization', 'organization:us-congress']
    expect(groups(["Peru's Congress met.", ['Peru', 'country', 'country:PE'], congress])).toContain(
      'organization: Congress: country:PE',
    )
    expect(groups(['Congress met.', congress])).toEqual(['organization: Congress: organization:us-congress'])
  })

  it('are one with another name of the same body', () => {
    const known = 'organization:us-state-department'
    expect(
      groups(
        ['The State Department wrote.', ['State Department', 'organization', known]],
        ['The US State Department called.', ['US State Department', 'organization', known]],
      ),
    ).toEqual([`organization: State Department = US State Department: ${known}`])
  })

  it('are not what the lexicon knows as a body of no state, unless a state stands before it', () => {
    const council: Name = ['Security Council', 'organization', 'organization:united-nations-security-council']
    const russia: Name = ['Russia', 'country', 'country:RU']
    expect(groups(['Russia and Russia wait.', russia, russia], ['The Security Council met.', council])).toContain(
      'organization: Security Council: organization:united-nations-security-council',
    )
    expect(groups(["Russia's Security Council met.", russia, council])).not.toContain(
      'organization: Security Council: organization:united-nations-security-council',
    )
  })

  it('are else those of the country that the article is about', () => {
    const kenya: Name = ['Kenya', 'country', 'country:KE']
    expect(
      groups(['Kenya and Kenya wait.', kenya, kenya], ['The Supreme Court sat.', ministry('Supreme Court')]),
    ).toContain('organization: Supreme Court: country:KE')
  })
})

describe('persons of an article', () => {
  it('share a surname that only the second of a pair is given', () => {
    const { mentions, sentences } = mark([
      'George and Laura Bush left.',
      ['George', 'person'],
      ['Laura Bush', 'person'],
    ])
    expect(groupNames(mentions, sentences).map(({ names }) => [...names.keys()])).toContainEqual(
      expect.arrayContaining(['George Bush']),
    )
  })

  it("have a town's name for a surname", () => {
    const place: Name = ['Angers', 'place', 'place:angers']
    const sandy: Name = ['Sandy Angers', 'person']
    expect(groups(['Sandy Angers left.', sandy], ['Angers said so.', place])).toEqual(['person: Sandy Angers = Angers'])
    expect(groups(['Sandy Angers left.', sandy], ['She lives in Angers.', place])).toHaveLength(2)
  })

  it('are not places that end like others', () => {
    expect(groups(['West Tamaria lies by Tamaria.', ['West Tamaria', 'place'], ['Tamaria', 'place']])).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import {
  ACCORDING_CUES,
  COMPLEMENT_ACTS,
  COMPLEMENT_VERBS,
  CONDITIONALS,
  complementsByVerb,
  FUTURE_TIMES,
  GOVERNING_PHRASES,
  HISTORICAL_PHRASES,
  lemmaOfVerb,
  MODALS,
  NEGATIVE_PHRASES,
  NEGATORS,
  PSEUDO_NEGATIONS,
  SPEECH_VERBS,
  speechByVerb,
} from '../../../src/claims/lexicon'

const repeated = (list: readonly string[]) => list.filter((item, index) => list.indexOf(item) !== index)

describe('speech verbs', () => {
  it('number more than 180, each once', () => {
    expect(SPEECH_VERBS.length).toBeGreaterThan(180)
    expect(repeated(SPEECH_VERBS.map(({ verb }) => verb))).toEqual([])
  })

  it.each(['said', 'told', 'claims', 'insisting', 'tweeted', 'wrote', 'reiterated', 'quipped', 'summarised'])(
    'know "%s"',
    (form) => {
      expect(lemmaOfVerb(form).some((lemma) => speechByVerb.has(lemma))).toBe(true)
    },
  )

  it('tell a denial from a claim and a claim from an accusation', () => {
    expect(speechByVerb.get('deny')).toMatchObject({ stance: 'denies', type: 'reject' })
    expect(speechByVerb.get('doubt')?.stance).toBe('doubts')
    expect(speechByVerb.get('accuse')?.type).toBe('accuse')
    expect(speechByVerb.get('say')?.type).toBeUndefined()
  })
})

describe('modality cues', () => {
  it('put "will" into the future and "would" among the hypothetical', () => {
    expect([MODALS.get('will'), MODALS.get('would'), MODALS.get('might')]).toEqual([
      'future',
      'hypothetical',
      'hypothetical',
    ])
  })

  it('hold a plan as future, a wish as hypothetical, and agreement as fact', () => {
    const heldBy = (verb: string) => complementsByVerb.get(verb)?.map(({ holds }) => holds)
    expect([heldBy('plan'), heldBy('want'), heldBy('agree')]).toEqual([['future'], ['hypothetical'], ['asserted']])
  })

  it('take "no longer" for a negation and "not only" for none', () => {
    expect(NEGATIVE_PHRASES).toContain('no longer')
    expect(PSEUDO_NEGATIONS).toContain('not only')
    expect(PSEUDO_NEGATIONS.filter((phrase) => NEGATIVE_PHRASES.includes(phrase))).toEqual([])
  })

  it('have in every pseudo-negation a negator that it calls off', () => {
    const withoutNegator = PSEUDO_NEGATIONS.filter((phrase) => !phrase.split(' ').some((word) => NEGATORS.has(word)))
    expect(withoutNegator).toEqual([])
  })

  it('say that what one failed or refused to do was not done', () => {
    const undone = COMPLEMENT_VERBS.filter(({ negates }) => negates).map(({ verb }) => verb)
    expect(undone).toEqual(expect.arrayContaining(['fail', 'refuse', 'decline', 'deny']))
  })

  it.each([
    ['complement verbs', COMPLEMENT_VERBS.map(({ verb, particle }) => `${verb} ${particle ?? ''}`)],
    ['governing phrases', [...GOVERNING_PHRASES.keys()]],
    ['conditionals', CONDITIONALS],
    ['future times', FUTURE_TIMES],
    ['historical phrases', HISTORICAL_PHRASES],
    ['according cues', ACCORDING_CUES.map(({ words }) => words)],
    ['pseudo-negations', PSEUDO_NEGATIONS],
  ])('hold nothing twice among the %s, all in lower case', (_, list) => {
    expect(repeated(list)).toEqual([])
    expect(list.filter((item) => item !== item.toLowerCase())).toEqual([])
  })
})

describe('acts made of an infinitive', () => {
  it('read a vow to help as agreement and a vow to harm as a threat', () => {
    const vows = COMPLEMENT_ACTS.filter(({ word }) => word === 'vow')
    expect(vows.map(({ type, when }) => [type, when])).toEqual([
      ['agree', ['cooperation', 'retreat']],
      ['threaten', ['conflict']],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import {
  ACCORDING_CUES,
  COMPLEMENT_ACTS,
  CONDITIONALS,
  FUTURE_PREDICATES,
  FUTURE_TIMES,
  HISTORICAL_PHRASES,
  HYPOTHETICAL_PREDICATES,
  HYPOTHETICAL_VERBS,
  hypotheticalByVerb,
  lemmaOfVerb,
  MODALS,
  NEGATIVE_PHRASES,
  NEGATIVE_VERBS,
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
    expect(hypotheticalByVerb.get('plan')?.holds).toBe('future')
    expect(hypotheticalByVerb.get('want')?.holds).toBe('hypothetical')
    expect(hypotheticalByVerb.has('agree')).toBe(false)
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
    expect(['fail', 'refuse', 'decline', 'deny'].every((verb) => NEGATIVE_VERBS.has(verb))).toBe(true)
  })

  it.each([
    ['hypothetical verbs', HYPOTHETICAL_VERBS.map(({ verb }) => verb)],
    ['conditionals', CONDITIONALS],
    ['future predicates', FUTURE_PREDICATES],
    ['future times', FUTURE_TIMES],
    ['hypothetical predicates', [...HYPOTHETICAL_PREDICATES, ...FUTURE_PREDICATES]],
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
      ['agree', 'cooperation'],
      ['threaten', 'conflict'],
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPLEMENT_VERBS, lemmaOfVerb, PHRASE_FRAMES, SPEECH_VERBS, VERB_FRAMES } from '../../../src/claims/lexicon'
import { IRREGULAR_VERBS } from '../../../src/language'
import { regularForms } from './regular-forms'

const VERBS = [
  ...new Set([...[...VERB_FRAMES, ...SPEECH_VERBS, ...COMPLEMENT_VERBS, ...PHRASE_FRAMES].map(({ verb }) => verb)]),
]

describe('the lemma of a verb', () => {
  it.each([
    ['stopped', 'stop'],
    ['denied', 'deny'],
    ['accusing', 'accuse'],
    ['imposes', 'impose'],
    ['met', 'meet'],
    ['said', 'say'],
    ['withdrew', 'withdraw'],
    ['withdrawn', 'withdraw'],
    ['sought', 'seek'],
    ['swore', 'swear'],
    ['shot', 'shoot'],
    ['hit', 'hit'],
    ['lying', 'lie'],
    ['vetoes', 'veto'],
    ['fined', 'fine'],
    ['banned', 'ban'],
    ['killed', 'kill'],
    ['frolicked', 'frolic'],
    ['attacked', 'attack'],
    ['visited', 'visit'],
    ['undertook', 'undertake'],
    ['criticised', 'criticize'],
    ['honouring', 'honor'],
    ['analysed', 'analyze'],
    ['travelled', 'travel'],
    ['fulfils', 'fulfill'],
  ])('of "%s" is "%s"', (form, lemma) => {
    expect(lemmaOfVerb(form)).toContain(lemma)
  })

  it('is reached from every regular form of every verb in the tables', () => {
    const lost = VERBS.flatMap((verb) => regularForms(verb).filter((form) => !lemmaOfVerb(form).includes(verb)))
    expect(lost).toEqual([])
  })

  it('comes first among the verbs of the tables, so that "hoped" is not taken for "hop"', () => {
    const known = new Set(VERBS)
    const firstKnown = (form: string) => lemmaOfVerb(form).find((lemma) => known.has(lemma))
    const mistaken = VERBS.filter((verb) => verb !== 'lambaste').flatMap((verb) =>
      regularForms(verb).filter((form) => firstKnown(form) !== verb),
    )
    expect(mistaken).toEqual([])
  })

  it('is reached from every irregular form', () => {
    for (const [form, lemma] of IRREGULAR_VERBS) expect(lemmaOfVerb(form)[0]).toBe(lemma)
  })

  it('may be the word itself, whatever the word, and no candidate comes twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), (word) => {
        const candidates = lemmaOfVerb(word)
        expect(candidates).toContain(word)
        expect(new Set(candidates).size).toBe(candidates.length)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import {
  framesByNoun,
  framesByVerb,
  lemmaOfVerb,
  NOUN_FRAMES,
  type NounFrame,
  PHRASE_FRAMES,
  ROLE_NOUNS,
  type Slot,
  singularOf,
  VERB_FRAMES,
  type VerbFrame,
} from '../../../src/claims/lexicon'
import { RELATION_KINDS, type RelationType } from '../../../src/model'

const EVENTS = RELATION_KINDS.filter(({ score }) => score !== null).map(({ type }) => type)

const coversObject = (frame: VerbFrame, object: string | undefined): boolean =>
  frame.object === undefined || (object !== undefined && frame.object.includes(object))

/** Whether there is an object and a slot that no earlier frame of the verb takes. */
function canBeReached(frame: VerbFrame, earlier: readonly VerbFrame[]): boolean {
  const rivals = earlier.filter(({ particle }) => particle === frame.particle)
  const taken = (object: string | undefined, slot: Slot) =>
    rivals.some((rival) => coversObject(rival, object) && rival.target.includes(slot))
  return (frame.object ?? [undefined]).some((object) => frame.target.some((slot) => !taken(object, slot)))
}

/** The frame that the first words of a clause ask for: verb form, object noun, particle, slot of the target. */
function frameFor(form: string, slot: Slot, object?: string, particle?: string): VerbFrame | undefined {
  const verb = lemmaOfVerb(form).find((lemma) => framesByVerb.has(lemma)) ?? form
  const noun = object === undefined ? undefined : singularOf(object)
  return framesByVerb
    .get(verb)
    ?.find((frame) => frame.particle === particle && coversObject(frame, noun) && frame.target.includes(slot))
}

type VerbCase = [form: string, slot: Slot, type: RelationType, object?: string | undefined, particle?: string]

describe('verb frames', () => {
  it('number more than 700 and cover more than 450 verbs', () => {
    expect(VERB_FRAMES.length).toBeGreaterThan(700)
    expect(framesByVerb.size).toBeGreaterThan(450)
  })

  it.each(EVENTS)('give "%s" at least eight verbs', (type) => {
    const verbs = new Set(VERB_FRAMES.filter((frame) => frame.type === type).map(({ verb }) => verb))
    expect(verbs.size).toBeGreaterThanOrEqual(8)
  })

  it('hold no row twice and none that an earlier row of its verb keeps from being reached', () => {
    const dead = [...framesByVerb.values()].flatMap((frames) =>
      frames.filter((frame, index) => !canBeReached(frame, frames.slice(0, index))),
    )
    expect(dead).toEqual([])
  })

  it('put frames with an object noun before those without', () => {
    for (const frames of framesByVerb.values()) {
      const firstPlain = frames.findIndex(({ object }) => object === undefined)
      expect(frames.slice(firstPlain < 0 ? frames.length : firstPlain).filter(({ object }) => object)).toEqual([])
    }
  })

  it('are keyed by lemmas, not by forms of other verbs', () => {
    const homographs = ['found', 'lay']
    const formOfOther = (verb: string) => lemmaOfVerb(verb).some((lemma) => lemma !== verb && framesByVerb.has(lemma))
    expect([...framesByVerb.keys()].filter(formOfOther).sort()).toEqual(homographs)
  })

  it('name object nouns in the singular', () => {
    const plurals = VERB_FRAMES.flatMap(({ object = [] }) => object).filter((noun) => singularOf(noun) !== noun)
    expect([...new Set(plurals)].filter((noun) => !['itself', 'themselves'].includes(noun))).toEqual([])
  })

  it.each<VerbCase>([
    ['accused', 'object', 'accuse'],
    ['criticised', 'object', 'accuse'],
    ['lashed', 'at', 'accuse', undefined, 'out'],
    ['blamed', 'on', 'accuse', 'attack'],
    ['filed', 'against', 'accuse', 'lawsuit'],
    ['imposed', 'on', 'sanction', 'sanctions'],
    ['slapped', 'on', 'sanction', 'tariffs'],
    ['eased', 'on', 'concede', 'sanctions'],
    ['imposed', 'in', 'coerce', 'curfew'],
    ['cut', 'with', 'sanction', 'ties'],
    ['expelled', 'object', 'sanction', 'diplomats'],
    ['recalled', 'from', 'sanction', 'ambassador'],
    ['met', 'with', 'consult'],
    ['held', 'with', 'consult', 'talks'],
    ['held', 'with', 'cooperate', 'drills'],
    ['held', 'over', 'mobilize', 'drills'],
    ['staged', 'against', 'protest', 'protest'],
    ['signed', 'with', 'support', 'treaty'],
    ['struck', 'with', 'agree', 'deal'],
    ['struck', 'object', 'assault'],
    ['strikes', 'against', 'protest'],
    ['gave', 'to', 'aid', 'weapons'],
    ['gave', 'to', 'support', 'backing'],
    ['voiced', 'over', 'accuse', 'concern'],
    ['cancelled', 'to', 'reject', 'visit'],
    ['pulled', 'of', 'retreat', undefined, 'out'],
    ['withdrew', 'from', 'retreat', 'troops'],
    ['released', 'object', 'retreat'],
    ['vetoed', 'object', 'reject'],
    ['denies', 'object', 'reject', 'allegations'],
    ['denied', 'to', 'coerce', 'access'],
    ['urging', 'object', 'request'],
    ['called', 'on', 'request'],
    ['warned', 'object', 'threaten'],
    ['vowed', 'on', 'threaten', 'revenge'],
    ['deployed', 'in', 'mobilize', 'troops'],
    ['arrested', 'object', 'coerce'],
    ['cracks', 'on', 'coerce', undefined, 'down'],
    ['invaded', 'object', 'assault'],
    ['launched', 'on', 'assault', 'airstrikes'],
    ['opened', 'on', 'assault', 'fire'],
    ['apologised', 'to', 'concede'],
    ['praised', 'object', 'support'],
    ['welcomed', 'object', 'consult'],
    ['welcomed', 'object', 'support', 'decision'],
    ['extradited', 'to', 'cooperate'],
    ['told', 'object', 'say'],
    ['heads', 'object', 'lead'],
    ['joined', 'object', 'member'],
    ['owns', 'object', 'own'],
    ['married', 'object', 'relative'],
  ])('read "%s" with its target in "%s" as %s', (form, slot, type, object, particle) => {
    expect(frameFor(form, slot, object, particle)?.type).toBe(type)
  })

  it.each<[string, Slot, RelationType, string]>([
    ['received', 'from', 'aid', 'weapons'],
    ['won', 'from', 'support', 'backing'],
    ['faced', 'from', 'accuse', 'criticism'],
    ['faces', 'from', 'sanction', 'sanctions'],
    ['suffered', 'by', 'assault', 'attacks'],
  ])('turn the edge round where the subject of "%s" is the recipient', (form, slot, type, object) => {
    expect(frameFor(form, slot, object)).toMatchObject({ type, reversed: true })
  })

  it('leave out contests and elections, which are no events', () => {
    expect(['beat', 'win', 'defeat', 'elect'].map((form) => frameFor(form, 'object')?.type)).toEqual(
      Array(4).fill(undefined),
    )
  })
})

describe('noun frames', () => {
  const nounType = (noun: string, actor: NounFrame['actor'][number], target: NounFrame['target'][number]) =>
    framesByNoun.get(noun)?.find((frame) => frame.actor.includes(actor) && frame.target.includes(target))?.type

  it('number more than 250', () => {
    expect(NOUN_FRAMES.length).toBeGreaterThan(250)
  })

  it('hold no row twice', () => {
    const keys = NOUN_FRAMES.map(({ noun, actor, target }) => JSON.stringify([noun, actor, target]))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('are each left a pair of places that no earlier row of the noun takes', () => {
    const dead = [...framesByNoun.values()].flatMap((frames) =>
      frames.filter((frame, index) =>
        frame.actor.every((actor) =>
          frame.target.every(
            (target) =>
              actor === target ||
              frames.slice(0, index).some((rival) => rival.actor.includes(actor) && rival.target.includes(target)),
          ),
        ),
      ),
    )
    expect(dead).toEqual([])
  })

  it.each<[string, NounFrame['actor'][number], NounFrame['target'][number], RelationType]>([
    ['bombing', 'possessive', 'of', 'assault'],
    ['murder', 'by', 'possessive', 'assault'],
    ['war', 'possessive', 'on', 'assault'],
    ['sanction', 'by', 'against', 'sanction'],
    ['meddling', 'possessive', 'in', 'coerce'],
    ['talk', 'between', 'with', 'consult'],
    ['visit', 'possessive', 'to', 'consult'],
    ['treaty', 'possessive', 'with', 'agree'],
    ['support', 'possessive', 'for', 'support'],
    ['support', 'from', 'for', 'support'],
    ['withdrawal', 'possessive', 'from', 'retreat'],
    ['criticism', 'possessive', 'of', 'accuse'],
    ['rejection', 'possessive', 'of', 'reject'],
    ['call', 'possessive', 'on', 'request'],
    ['threat', 'possessive', 'against', 'threaten'],
    ['demonstration', 'by', 'against', 'protest'],
    ['deployment', 'possessive', 'in', 'mobilize'],
    ['aid', 'possessive', 'to', 'aid'],
    ['cooperation', 'possessive', 'with', 'cooperate'],
    ['apology', 'possessive', 'to', 'concede'],
    ['marriage', 'possessive', 'to', 'relative'],
  ])('read "%s" with the actor %s and the target %s as %s', (noun, actor, target, type) => {
    expect(nounType(noun, actor, target)).toBe(type)
  })
})

describe('phrases and roles', () => {
  it('hold no phrase and no role twice', () => {
    const keys = [
      ...PHRASE_FRAMES.map(({ verb, phrase }) => `${verb} ${phrase}`),
      ...ROLE_NOUNS.map(({ noun }) => noun),
    ]
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

import {
  coreOfBody,
  genderOfGivenName,
  isVariantOf,
  knownThing,
  nameParts,
  personParts,
  readNationalBody,
  titles,
} from '../language'
import { byText, type Chain, groupBy, type Mention } from '../model'

/** A chain with the names that its mentions use. */
export interface NamedChain {
  readonly chain: Chain
  /** The full name as a person's: folded, particles left out: "Bashar al-Assad" -> bashar, assad. */
  readonly parts: readonly string[]
  /** The same as a body's: without forms of incorporation; of a state's body without the state: "foreign ministry". */
  readonly core: string
  /** Whether bodies of several states share the name, and nothing tells whose this is. */
  readonly isShared: boolean
  /** All names in use, folded. */
  readonly names: readonly string[]
  /** What titles say, else what the first name says; pronouns are guesses and say nothing. */
  readonly gender: 'male' | 'female' | null
  /** Whether a title vouches that it is a person. */
  readonly isTitled: boolean
  /** Titles, and what the person is said to be of. */
  readonly traits: readonly string[]
  /** Whether nothing but its place in the sentences tells the type. */
  readonly isWeaklyTyped: boolean
  /** Mentions by name: how much the chain weighs where types disagree. */
  readonly weight: number
}

export function nameChain(chain: Chain, mentionById: ReadonlyMap<string, Mention>): NamedChain {
  const mentions = chain.mentionIds.flatMap((id) => mentionById.get(id) ?? [])
  const named = mentions.filter(({ form }) => form === 'name')
  const parts = identityOf([chain.name, ...named.map(({ text }) => text)])
  const body = readNationalBody(chain.name)?.body
  return {
    chain,
    parts,
    core: body ?? coreOfBody(nameParts(chain.name)).join(' '),
    isShared: body !== undefined && !chain.owner && isOfNoState(chain),
    names: [...new Set([chain.name, ...named.map(({ text }) => text)].map((name) => nameParts(name).join(' ')))],
    gender: genderOf(mentions) ?? (parts.length > 1 ? (genderOfGivenName(parts[0] ?? '') ?? null) : null),
    isTitled: named.some(({ cues }) => cues.title !== undefined),
    traits: traitsOf(mentions),
    isWeaklyTyped: named.every(({ rule }) => rule.startsWith('name-in-context') || rule === 'short-name-of-body'),
    weight: named.length,
  }
}

const isOfNoState = ({ known }: Chain): boolean => {
  const thing = known === null ? undefined : knownThing(known)
  return !thing || (thing.country === null && readNationalBody(thing.name) !== null)
}

/** The full name used most, with the middle names that another form of it has; a bare name where there is no fuller one. */
function identityOf(names: readonly string[]): readonly string[] {
  const partsByName = new Map(names.map((name) => [name, personParts(name)]))
  const forms = groupBy(names, (name) => partsByName.get(name)?.join(' ') ?? '')
  const full = [...forms.values()]
    .map((uses) => ({ parts: partsByName.get(uses[0] ?? '') ?? [], count: uses.length }))
    .filter(({ parts }) => parts.length > 1)
    .sort(
      (a, b) => b.count - a.count || a.parts.length - b.parts.length || byText(a.parts.join(' '), b.parts.join(' ')),
    )
  const [main] = full
  if (!main) return partsByName.get(names[0] ?? '') ?? []
  const variants = full.filter(({ parts }) => isVariantOf(parts, main.parts)).map(({ parts }) => parts)
  return [main.parts, ...variants].reduce((fullest, parts) => (parts.length > fullest.length ? parts : fullest))
}

const genderOf = (mentions: readonly Mention[]): 'male' | 'female' | undefined =>
  mentions
    .filter(({ form }) => form === 'name')
    .flatMap(({ cues: { gender } }) => (gender === 'male' || gender === 'female' ? [gender] : []))[0]

/** "Mr." and "Ms." are everybody's. */
const isOffice = (words: string): boolean => titles.get(words).some(({ role }) => role !== 'none')

const traitsOf = (mentions: readonly Mention[]): string[] => [
  ...new Set(
    mentions
      .filter(({ cues }) => !cues.plural)
      .flatMap(({ cues: { title, of } }) => [
        ...(title && isOffice(title) ? [`title:${title}`] : []),
        ...(of ? [`of:${of}`] : []),
      ]),
  ),
]

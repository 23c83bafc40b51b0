import type { ArticleContexts } from './article-contexts'
import type { Bearer } from './bearers'
import type { NamedChain } from './chain-names'
import { type Choice, chooseByContext, chooseByFame, type Profile, profileOf } from './choose-person'
import type { Person } from './person'
import { type Candidates, SurnameIndex } from './surname-index'

/** Where a chain of a short name goes. */
export interface Placed extends Choice {
  readonly chain: NamedChain
}

/** Chains of one short name that stay by themselves, as one. */
export interface Left {
  readonly bearer: Bearer
  readonly chains: readonly NamedChain[]
  /** How many persons it may mean. */
  readonly candidates: number
}

/**
 * Gives bare surnames and other short names to the persons they mean: the only one that fits; of several the one whose articles are about the
 * same, else the one named far more often. What stays open is one thing for each name, however many articles use it.
 */
export function mergeShortNames(
  shorts: readonly Bearer[],
  persons: readonly Person[],
  contexts: ArticleContexts,
): { readonly placed: readonly Placed[]; readonly left: readonly Left[] } {
  const index = new SurnameIndex(persons)
  const profileByPerson = new Map<Person, Profile>()
  const profile = (person: Person): Profile => {
    const known = profileByPerson.get(person) ?? profileOf(person, contexts)
    profileByPerson.set(person, known)
    return known
  }
  const placed: Placed[] = []
  const left: Left[] = []
  for (const bearer of shorts) {
    const candidates = index.candidates(bearer)
    const choose = chooserOf(candidates, contexts, profile)
    const open: NamedChain[] = []
    for (const chain of bearer.chains) {
      const choice = choose(chain)
      if (choice) placed.push({ ...choice, chain })
      else open.push(chain)
    }
    if (open.length > 0) left.push({ bearer, chains: open, candidates: candidates.persons.length })
  }
  return { placed, left }
}

function chooserOf(
  { persons, isBySound }: Candidates,
  contexts: ArticleContexts,
  profile: (person: Person) => Profile,
): (chain: NamedChain) => Choice | null {
  const [only, ...others] = persons
  if (!only) return () => null
  if (others.length === 0 && isBySound)
    return () => ({ person: only, score: 0.7, reason: 'the only person of this name, in another spelling' })
  if (others.length === 0) return () => ({ person: only, score: 0.85, reason: 'the only person of this name' })
  const profiles = persons.map(profile)
  const famous = chooseByFame(persons)
  return (chain) => chooseByContext(chain, profiles, contexts) ?? famous
}

import { areSurnameSpellings, cutGeneration, isSurname, mayBeGivenName, spellingKeys } from '../language'
import type { Bearer } from './bearers'
import { judgePersons } from './judge-persons'
import type { Person } from './person'

/** Whom a name may mean, and whether they only bear one that sounds like it. */
export interface Candidates {
  readonly persons: readonly Person[]
  readonly isBySound: boolean
}

/** Finds the persons whom a bare or shortened name may mean. */
export class SurnameIndex {
  readonly #byEnd = new Map<string, Set<Person>>()
  readonly #bySound = new Map<string, Set<Person>>()
  readonly #byFamilyFirst = new Map<string, Set<Person>>()

  constructor(persons: readonly Person[]) {
    for (const person of persons) {
      for (const { parts: whole } of person.bearers) {
        const parts = cutGeneration(whole).bare
        for (let from = 1; from < parts.length; from++) add(this.#byEnd, parts.slice(from).join(' '), person)
        for (const key of spellingKeys(parts.at(-1) ?? '')) add(this.#bySound, key, person)
        if (isFamilyFirst(parts)) add(this.#byFamilyFirst, parts[0] ?? '', person)
      }
    }
  }

  /** Those who bear it as the end of their names; else as its sound; else as a family name set first ("Xi"). */
  candidates(bearer: Bearer): Candidates {
    const { name, parts } = bearer
    if (name.length < 2) return { persons: [], isBySound: false }
    const ofGender = (persons: ReadonlySet<Person> | undefined): Person[] =>
      [...(persons ?? [])].filter(({ gender }) => !gender || !bearer.gender || gender === bearer.gender)
    const byEnd = ofGender(this.#byEnd.get(name))
    if (byEnd.length > 0) return { persons: byEnd, isBySound: false }
    if (parts.length > 1) return { persons: ofGender(this.#asInitials(bearer)), isBySound: false }
    const bySound = ofGender(this.#soundingLike(name))
    return bySound.length > 0
      ? { persons: bySound, isBySound: true }
      : { persons: ofGender(this.#byFamilyFirst.get(name)), isBySound: false }
  }

  /** Full names that a shortened one fits: "George Bush", "J. Smith". */
  #asInitials(bearer: Bearer): Set<Person> {
    const alike = [...(this.#byEnd.get(bearer.parts.at(-1) ?? '') ?? [])]
    return new Set(
      alike.filter(({ bearers }) => bearers.every((one) => judgePersons(one, bearer).verdict !== 'different')),
    )
  }

  #soundingLike(name: string): Set<Person> {
    const alike = spellingKeys(name).flatMap((key) => [...(this.#bySound.get(key) ?? [])])
    return new Set(
      alike.filter(({ bearers }) =>
        bearers.some(({ parts }) => areSurnameSpellings(cutGeneration(parts).bare.at(-1) ?? '', name)),
      ),
    )
  }
}

function add(index: Map<string, Set<Person>>, key: string, person: Person): void {
  const known = index.get(key)
  if (known) known.add(person)
  else index.set(key, new Set([person]))
}

/** "Xi Jinping", "Kim Jong-un": a first word that is no first name, or a surname with two more words behind it that are none. */
const isFamilyFirst = (parts: readonly string[]): boolean => {
  const [first = ''] = parts
  if (parts.length < 2 || parts.length > 3) return false
  return !mayBeGivenName(first) || (isSurname(first) && parts.length === 3 && !isSurname(parts.at(-1) ?? ''))
}

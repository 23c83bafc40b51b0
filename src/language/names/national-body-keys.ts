import { lazily, nameKey } from '../../model'
import { knownThing } from '../gazetteer'
import { ORGANIZATIONS } from '../lexicon'
import { readNationalBody } from './national-bodies'

const keyByOwnedBody = lazily((): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>()
  for (const { name, aliases = [], country } of ORGANIZATIONS) {
    for (const phrase of country ? [name, ...aliases] : []) {
      const read = readNationalBody(phrase)
      const owned = read && `${read.owner ?? `country:${country}`} ${read.body}`
      if (owned && !keys.has(owned)) keys.set(owned, `organization:${nameKey(name)}`)
    }
  }
  return keys
})

/** The lexicon's key for a state's body ("organization:us-congress"); undefined for one that it does not list. */
export const nationalBodyKey = (body: string, owner: string): string | undefined =>
  keyByOwnedBody().get(`${owner} ${body}`)

/** How a state's body is shown: "Foreign Ministry (Turkey)". */
export function nationalBodyName(body: string, owner: string): string {
  const capitals = body.replace(/[\p{L}'’]+/gu, (word) =>
    ['of', 'and', 'the', 'for', 'on'].includes(word) ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`,
  )
  return `${capitals} (${knownThing(owner)?.name ?? owner})`
}

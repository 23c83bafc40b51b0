import { OUTLETS } from '../language/lexicon'
import { OUTLET_ENDINGS } from './lexicon/outlet-words'

/** Second-level labels under which countries register their sites: bbc.co.uk, abc.net.au. */
const SECOND_LEVEL = new Set(['co', 'com', 'net', 'org', 'gov', 'ac', 'edu', 'or', 'ne', 'go'])
const ACRONYM_LENGTH = 3

/**
 * Names the outlet behind an address: "https://www.tehrantimes.com/news/1" -> "Tehran Times".
 * Known sites are in a table; the rest follow from the domain. Null where the address has no domain.
 */
export function outletOfAddress(address: string): string | null {
  const labels = hostOf(address)
  const top = labels.at(-1)
  if (labels.length < 2 || !top || !/^[a-z]{2,}$/.test(top)) return null
  const suffix = labels.length > 2 && top.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 2 : 1
  const name = labels.at(-suffix - 1) ?? ''
  return outletByDomain.get([name, ...labels.slice(-suffix)].join('.')) ?? nameOfLabel(name)
}

const outletByDomain: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(({ name, domains }) => (domains ?? []).map((domain) => [domain, name] as const)),
)

function hostOf(address: string): string[] {
  const host = /^(?:https?:\/\/)?([^/?#:\s]{1,253})/i.exec(address)?.[1] ?? ''
  return host.toLowerCase().split('.')
}

function nameOfLabel(label: string): string | null {
  const words = label
    .split('-')
    .flatMap(splitEnding)
    .filter((word) => word !== '')
  return words.length === 0 ? null : words.map((word, i) => capitalise(word, i === 0)).join(' ')
}

/** "tehrantimes" -> "tehran", "times". */
function splitEnding(word: string): string[] {
  const ending = OUTLET_ENDINGS.find((candidate) => word.endsWith(candidate) && word.length > candidate.length + 1)
  return ending ? [word.slice(0, -ending.length), ending] : [word]
}

const capitalise = (word: string, isFirst: boolean): string =>
  isFirst && word.length <= ACRONYM_LENGTH ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)

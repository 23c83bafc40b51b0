import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const ID_BYTES = 8

/** An id made of nothing but content: the first 64 bits of SHA-256 over the parts, as 16 hexadecimal digits. */
export const contentId = (...parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))).subarray(0, ID_BYTES))

/** Case, diacritics and punctuation taken away, words joined by "-": "Le Drian, Jean-Yves" -> "le-drian-jean-yves". */
export const nameKey = (name: string): string => foldName(name).replaceAll(' ', '-')

/** Case, diacritics and punctuation taken away: "Jean-Yves Le Drian" -> "jean yves le drian". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const COUNTRY = 'country:'

/** The key of a country, which is its id: `FR` -> `country:FR`. */
export const countryKey = (code: string): string => COUNTRY + code

/** The ISO 3166-1 code in the key of a country: `country:FR` -> `FR`. */
export const codeOfCountry = (key: string): string => key.slice(COUNTRY.length)

/** The id of a relation: by its source, type and target. The ends of a reciprocal one are ordered by id. */
export const relationId = ({ source, type, target }: { source: string; type: string; target: string }): string =>
  `${source}~${type}~${target}`

/** Orders strings by UTF-16 code unit: the same in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

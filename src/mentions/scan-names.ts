import { gazetteer } from '../language'
import type { MentionCues } from '../model'
import type { Candidate } from './candidate'
import { capitalizedName } from './capitalized-name'
import { coalitionName } from './coalition-name'
import { headedName } from './headed-name'
import { knownPhrase } from './known-phrase'
import { isPossessive } from './letter-case'
import { nonName } from './non-name'
import type { Parsed, PendingTitle, Scan } from './scan'
import { titledName } from './titled-name'
import { unitName } from './unit-name'

/** Reads a sentence from left to right; at each token the longer of a known and a headed name goes first, bare capitals last. */
export function scanNames(scan: Scan): Candidate[] {
  const found: Candidate[] = []
  let title: PendingTitle | undefined
  let at = 0
  while (at < scan.tokens.length) {
    const parsed = parseAt(scan, at, title)
    for (const candidate of parsed?.candidates ?? []) {
      found.push(
        title
          ? withTitle(candidate, title, ownerOf(title, found.at(-1), scan))
          : withOwner(candidate, found.at(-1), scan),
      )
    }
    title = parsed?.title
    at = parsed?.to ?? at + 1
  }
  return found
}

function parseAt(scan: Scan, at: number, title: PendingTitle | undefined): Parsed | null {
  if (title) {
    const further = titledName(scan, at)
    return further?.title ? further : capitalizedName(scan, at)
  }
  const fixed = unitName(scan, at) ?? coalitionName(scan, at)
  if (fixed) return fixed
  const event = nonName(scan, at)
  const known = knownPhrase(scan, at)
  const headed = known && isPaired(scan, known) ? null : headedName(scan, at)
  const longer = headed && (!known || headed.to > known.to) ? headed : known
  if (event && (!longer || event.to > longer.to)) return event
  return longer ?? titledName(scan, at) ?? capitalizedName(scan, at)
}

/** "the Boeing-*Air Force* contract": two names that a hyphen pairs are no third one. */
function isPaired(scan: Scan, { to, candidates }: Parsed): boolean {
  if (scan.tokens[to]?.before !== '-') return false
  const isBody = candidates.some(({ type }) => type === 'organization' || type === 'outlet')
  return gazetteer.matchAt(scan.tokens, to) !== null || (isBody && headedName(scan, to) !== null)
}

/** A title makes a person of the name; the country or body named right before it is whose title it is. */
function withTitle(candidate: Candidate, title: PendingTitle, owner: Candidate | undefined): Candidate {
  const cues: MentionCues = {
    title: title.words,
    ...(title.gender ? { gender: title.gender } : {}),
    ...(owner?.known ? { of: owner.known } : {}),
  }
  return { ...candidate, type: 'person', cues: { ...candidate.cues, ...cues }, rule: 'titled-name', confidence: 0.95 }
}

/** "*UN* envoy Staffan de Mistura", but not "(*UPI*) — Former President Bill Clinton". */
const ownerOf = ({ from }: PendingTitle, before: Candidate | undefined, { tokens }: Scan): Candidate | undefined =>
  before?.to === from && /^['’]?\s+$/u.test(tokens[from]?.before ?? '') ? before : undefined

/** "France's Macron": whose the one named is. */
function withOwner(candidate: Candidate, owner: Candidate | undefined, { tokens }: Scan): Candidate {
  const isOwned =
    candidate.rule === 'capitalized-name' &&
    owner?.to === candidate.from &&
    owner.type === 'country' &&
    isPossessive(tokens[owner.to - 1])
  return isOwned && owner?.known ? { ...candidate, cues: { ...candidate.cues, of: owner.known } } : candidate
}

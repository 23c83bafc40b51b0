import { hasTag } from '../language'
import type { Token } from '../model'
import type { Candidate } from './candidate'
import { isPossessive } from './letter-case'
import { CLUB_MEMBERS, PLAYED_IN, PLAYING, RESULTS, SPORT, TEAM_TALK, VOTING } from './lexicon/clubs-words'

/**
 * Reads a city that plays ("Liverpool beat Everton 2-0", "the Denver coach") as the club that bears its name;
 * "the match in Liverpool" stays the place. Countries that play stay countries.
 */
export function readClubs(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  if (!isAboutSport(tokens)) return [...candidates]
  return candidates.map((candidate) =>
    candidate.type === 'place' && candidate.known !== null && plays(tokens, candidate)
      ? { ...candidate, type: 'organization', known: null, rule: 'city-for-club', confidence: 0.75 }
      : candidate,
  )
}

/** A word that only sport has, or two numbers with words for a result. */
function isAboutSport(tokens: readonly Token[]): boolean {
  const has = (list: readonly string[]): boolean => tokens.some(({ normal }) => list.includes(normal))
  const hasNumbers = tokens.some(({ text }) => /^\d{1,3}[-–]\d{1,3}$/u.test(text))
  return has(SPORT) || (hasNumbers && !has(VOTING) && (has(PLAYING) || has(RESULTS)))
}

/** Whether the words beside a place and a plural in capitals make a team of them: "the Denver *Nuggets* won the league". */
export const mentionsTeams = (tokens: readonly Token[]): boolean =>
  isAboutSport(tokens) ||
  tokens.some(({ text, normal }) => text === normal && (CLUB_MEMBERS.includes(normal) || TEAM_TALK.includes(normal)))

function plays(tokens: readonly Token[], { from, to }: Candidate): boolean {
  const before = tokens[from - 1]?.normal ?? ''
  const behind = tokens[to]
  if (PLAYED_IN.includes(before)) return false
  if (CLUB_MEMBERS.includes(behind?.normal ?? '') && /^['’]?\s$/u.test(behind?.before ?? '')) return true
  if (isPossessive(tokens[to - 1])) return false
  const meetsNext = /^\s$/u.test(behind?.before ?? '') && PLAYING.includes(behind?.normal ?? '')
  const isMet = ['against', 'over', 'v', 'vs'].includes(before) || PLAYING.includes(before)
  return meetsNext || isMet || (/^\s$/u.test(behind?.before ?? '') && hasTag(behind, 'Value'))
}

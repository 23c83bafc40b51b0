import { gazetteer, nonNames, titles } from '../language'
import { NAME_PARTICLES } from '../language/lexicon'
import type { Token } from '../model'
import { isCapitalized } from './letter-case'
import { SHIP_PREFIXES, SHIPS } from './lexicon/non-name-words'
import { isJoined, type NameRule, type Parsed, type Scan } from './scan'

const particles = new Set(NAME_PARTICLES.map((word) => word.toLowerCase()))

/**
 * Capitals that name no entity, by themselves: "Easter", "World War II", "Muslim". Where the name goes on behind them
 * ("Easter Island", "Mark Carney") they are left to the other rules.
 */
export const nonName: NameRule = (scan, at) => {
  const { tokens, isName } = scan
  const ship = shipName(scan, at)
  if (ship) return ship
  const match = nonNames.matchAt(tokens, at)
  if (!match || !isCapitalized(tokens[at])) return null
  const to = at + match.length
  const goesOn = Boolean(isName[to]) && isJoined(tokens, to)
  return goesOn ? null : { to, candidates: [] }
}

/** "USS *Boston*", "the frigate *Berlin*": a ship is neither its namesake nor an entity of ours. */
function shipName({ tokens, isName }: Scan, at: number): Parsed | null {
  const isShip = SHIP_PREFIXES.includes(tokens[at]?.text ?? '') || isShipNoun(tokens, at)
  if (!isShip || !isName[at + 1] || !isJoined(tokens, at + 1) || titles.matchAt(tokens, at + 1)) return null
  let to = at + 2
  while ((isName[to] || (isParticle(tokens[to]) && isName[to + 1])) && isJoined(tokens, to)) to++
  return { to, candidates: [] }
}

const isParticle = (token: Token | undefined): boolean => token !== undefined && particles.has(token.normal)

/** "the frigate", "the aircraft *carrier*"; not where whom we know stands behind: "the tanker *Saudi Aramco* owns". */
function isShipNoun(tokens: readonly Token[], at: number): boolean {
  const [before, noun] = [tokens[at - 1], tokens[at]]
  const isShip = SHIPS.includes(noun?.text ?? '') || (noun?.text === 'carrier' && before?.normal === 'aircraft')
  return isShip && !gazetteer.matchAt(tokens, at + 1)?.rows.some(({ type }) => type === 'organization')
}

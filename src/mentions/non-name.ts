import { nonNames, titles } from '../language'
import { isCapitalized } from './letter-case'
import { SHIP_PREFIXES, SHIPS } from './lexicon/non-name-words'
import { isJoined, type NameRule, type Parsed, type Scan } from './scan'

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
  const isPrefix = SHIP_PREFIXES.includes(tokens[at]?.text ?? '')
  const isShip = isPrefix || SHIPS.includes(tokens[at]?.normal ?? '')
  if (!isShip || !isName[at + 1] || !isJoined(tokens, at + 1) || titles.matchAt(tokens, at + 1)) return null
  let to = at + 2
  while (isName[to] && isJoined(tokens, to)) to++
  return { to, candidates: [] }
}

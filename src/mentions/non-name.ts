import { nonNames } from '../language'
import { isCapitalized } from './letter-case'
import { isJoined, type NameRule } from './scan'

/**
 * Capitals that name no entity, by themselves: "Easter", "World War II", "Muslim". Where the name goes on behind them
 * ("Easter Island", "Mark Carney") they are left to the other rules.
 */
export const nonName: NameRule = ({ tokens, isName }, at) => {
  const match = nonNames.matchAt(tokens, at)
  if (!match || !isCapitalized(tokens[at])) return null
  const to = at + match.length
  const goesOn = Boolean(isName[to]) && isJoined(tokens, to)
  return goesOn ? null : { to, candidates: [] }
}

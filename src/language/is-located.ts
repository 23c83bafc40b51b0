import type { Token } from '../model'
import { words } from './words'

/** Words before a name that say it is a place. */
const WHERE = words('in at near from to around outside through throughout across')

/** What is "of" a place. */
const OF_PLACES = words(`
  city town village port suburb district province region mayor people residents citizens streets outskirts north south east west
  centre center capital university bishop archbishop suburbs downtown area
`)

/** What stands right behind the name of a place whose it is. */
const LOCAL = words(`
  police mayor officials residents authorities hospital hospitals airport suburb area streets firefighters council court courthouse
  neighborhood neighbourhood street weather time
`)

/** Whether the words around the name, tokens `from` to `to`, say that it is a place: "in Houston", "the city of Houston", "Houston police". */
export function isLocated(tokens: readonly Token[], from: number, to: number): boolean {
  const wordAt = (at: number): string => tokens[at]?.normal ?? ''
  if (WHERE.includes(wordAt(from - 1)) && tokens[from]?.before === ' ') return true
  if (wordAt(from - 1) === 'of' && OF_PLACES.includes(wordAt(from - 2))) return true
  return LOCAL.includes(wordAt(to)) && tokens[to]?.before === ' '
}

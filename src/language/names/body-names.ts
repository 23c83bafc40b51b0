import { gazetteer } from '../gazetteer'
import { words } from '../words'
import { isBeginningOf, nameParts } from './name-parts'

/** Forms of incorporation of the larger jurisdictions, and the words for a company as a whole. Check against: ISO 20275 (entity legal forms). */
const LEGAL_FORMS =
  words(`inc incorporated corp corporation co company companies ltd limited llc llp lp plc pty ag sa se nv bv ab asa as oy oyj
  spa srl gmbh kg kgaa sarl sas sae kk pjsc ojsc pao oao ooo bhd sdn group holding holdings international`)

/** What a company's trade adds to its name, and papers leave out. */
const TRADES =
  words(`motor motors automotive airlines airline airways aircraft air computer computers electronics electric energy oil gas
  petroleum steel mining foods food beverages pharmaceuticals pharma chemical chemicals industries manufacturing software
  systems technologies technology telecom telecommunications communications networks entertainment pictures studios records media
  stores supermarkets hotels insurance bank banking bancorp securities capital investments partners brothers party movement aerospace`)

/** Heads of what bears a founder's or sponsor's name without being it: the "Foundation" of "Ford Foundation". */
const NAMESAKES =
  words(`foundation university college school institute museum stadium arena center centre hospital library church union
  prize award cup theater theatre festival department ministry committee commission council court office bureau research`)

const isLegalForm = (part: string): boolean => LEGAL_FORMS.includes(part)

/** A body's name without article and forms of incorporation: "The Boeing Company" -> boeing; never empty. `parts` are folded. */
export function coreOfBody(parts: readonly string[]): readonly string[] {
  const from = parts[0] === 'the' && parts.length > 1 ? 1 : 0
  let to = parts.length
  while (to > from + 1 && isLegalForm(parts[to - 1] ?? '')) to--
  while (to > from + 1 && ['and', '&'].includes(parts[to - 1] ?? '')) to--
  return parts.slice(from, to)
}

/** How a longer name of a body goes on behind a shorter one. */
type Remainder = 'form' | 'trade' | 'name' | 'division'

/**
 * What a longer name adds to a shorter one that begins it: a form of incorporation ("Inc."), a trade ("Airways"), more of the name
 * ("Grumman"), or what makes it another body, a place or several words ("GM *Europe*", "Boeing *Commercial Airplanes*"). Null where `short` does not begin `long`.
 */
export function remainderOf(short: readonly string[], long: readonly string[]): Remainder | null {
  if (!isBeginningOf(short, long)) return null
  const core = coreOfBody(long)
  const rest = core.slice(short.length)
  if (rest.length === 0) return 'form'
  if (rest.some((part) => NAMESAKES.includes(part)) || gazetteer.get(rest.join(' ')).length > 0) return 'division'
  if (rest.every((part) => TRADES.includes(part))) return 'trade'
  return rest.length === 1 ? 'name' : 'division'
}

/** The lexicon's key of the body behind a name that only a form of incorporation was added to: "Ford Motor Company Inc"; undefined where there is none. */
export function bodyInLexicon(name: string): string | undefined {
  const parts = nameParts(name)
  const named = parts[0] === 'the' ? parts.slice(1) : parts
  const shortest = coreOfBody(named).length
  for (let to = named.length - 1; to >= shortest; to--) {
    const row = gazetteer
      .get(named.slice(0, to).join(' '))
      .find(({ type, ambiguous }) => type === 'organization' && !ambiguous)
    if (row) return row.key
  }
  return undefined
}

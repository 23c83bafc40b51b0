import { gazetteer } from '../gazetteer'
import { words } from '../words'
import { nameParts } from './name-parts'

/** Nouns for bodies that every state has; a name made of them and their usual modifiers names no body until its state is known. */
const HEADS =
  words(`ministry department court parliament congress senate assembly cabinet government army navy force forces
  police guard bank treasury council commission commissioner agency service services authority office bureau board
  command corps prosecutor prosecutors house chamber`)

/** Of these, the ones that name a body without any modifier. */
const ALONE = words(`parliament congress senate cabinet government army navy police treasury`)

const MODIFIERS =
  words(`supreme high constitutional appeal appeals federal national central state foreign interior external internal home
  defence defense finance economy economic trade commerce industry justice health education agriculture environment energy transport labour labor
  culture tourism information affairs security public social welfare development planning science technology sports youth water immigration
  air armed land ground coast border special military royal republican presidential people lower upper electoral election elections
  intelligence statistics competition anti corruption customs tax revenue general attorney reserve representatives deputies commons lords of and the for on`)

/** A body's name parted from the state that it names as its own. */
interface NationalBody {
  /** The rest of the name, folded: "foreign ministry". */
  readonly body: string
  /** `country:TR`; null where the name itself tells no state. */
  readonly owner: string | null
}

/** Reads "Foreign Ministry", "Turkish Foreign Ministry", "Supreme Court of India"; null for a name that is one body's own. */
export function readNationalBody(name: string): NationalBody | null {
  const parts = nameParts(name)
  const { owner, rest } = cutOwner(parts[0] === 'the' ? parts.slice(1) : parts)
  const isGeneric =
    (rest.length > 1 || ALONE.includes(rest[0] ?? '')) &&
    rest.some((part) => HEADS.includes(part)) &&
    rest.every(isGenericWord)
  return isGeneric ? { body: usualBody(rest), owner } : null
}

const SPELLINGS: Readonly<Record<string, string>> = { defence: 'defense', labour: 'labor' }

/** One name for "Ministry of Foreign Affairs", "Foreign Affairs Ministry" and "Foreign Ministry": the lexicon's, else the head last. */
function usualBody(parts: readonly string[]): string {
  const body = headLast(parts)
  const shared = [parts.join(' '), body]
    .flatMap((phrase) => gazetteer.get(phrase))
    .find(({ type, country }) => type === 'organization' && country === null)
  const usual = shared && nameParts(shared.name)
  return usual?.every(isGenericWord) ? headLast(usual) : body
}

/** "ministry of water" -> "water ministry"; British spellings as American ones. */
function headLast(parts: readonly string[]): string {
  const [head, of, ...rest] = parts.map((part) => SPELLINGS[part] ?? part).filter((part) => part !== 'the')
  const isTurned = (head === 'ministry' || head === 'department') && of === 'of' && rest.length > 0
  return (isTurned ? [...rest, head] : [head, of, ...rest]).filter((part) => part !== undefined).join(' ')
}

const isGenericWord = (part: string): boolean => HEADS.includes(part) || MODIFIERS.includes(part)

interface Cut {
  readonly owner: string | null
  readonly rest: readonly string[]
}

/** The state in front ("Turkish", "US", "South Korean") or behind ("of the United States"). */
function cutOwner(parts: readonly string[]): Cut {
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const owner = countryOf(parts.slice(0, length))
    if (owner) return { owner, rest: parts.slice(length) }
  }
  const of = parts.lastIndexOf('of')
  const behind = parts.slice(of + 1)
  const owner = of > 0 ? countryOf(behind[0] === 'the' ? behind.slice(1) : behind) : null
  return owner ? { owner, rest: parts.slice(0, of) } : { owner: null, rest: parts }
}

const countryOf = (parts: readonly string[]): string | null =>
  gazetteer.get(parts.join(' ')).find(({ type, form }) => type === 'country' && form !== 'metonym')?.key ?? null

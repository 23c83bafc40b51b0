import { byText } from '../../model'
import type { Days } from './days-of'
import type { Kinship } from './kinship'
import type { MatterBook } from './matter-book'
import type { Accusation } from './statement'

/** An accusation with the date of its article. */
export interface DatedAccusation {
  readonly accusation: Accusation
  readonly days: Days | null
}

/** How many accusations are looked at for one word, on either side in time: it keeps the cost near linear where thousands share it. */
const MOST = 12

/** Accusations by who is accused and by each word that their sentences share with denials, in order of time, the undated last. */
export class AccusationIndex {
  readonly #byKey = new Map<string, DatedAccusation[]>()

  constructor(accusations: readonly DatedAccusation[], book: MatterBook, kin: Kinship) {
    const ordered = [...accusations].sort(
      (a, b) =>
        dayOf(a.days) - dayOf(b.days) ||
        byText(a.accusation.statement.evidence.document, b.accusation.statement.evidence.document) ||
        a.accusation.statement.evidence.start - b.accusation.statement.evidence.start,
    )
    for (const dated of ordered) {
      const { sentence } = dated.accusation.statement
      for (const home of kin.homesOf(dated.accusation.accused))
        for (const matter of book.mattersOf(sentence, sentence.span, [])) this.#add(keyOf(home, matter), dated)
    }
  }

  /** The accusations of somebody, or of his own, that have a word, nearest in time; without a date the undated and the last. */
  near(accused: string, matter: string, days: Days | null): readonly DatedAccusation[] {
    const all = this.#byKey.get(keyOf(accused, matter)) ?? []
    const at = firstAfter(all, dayOf(days))
    const around = all.slice(Math.max(0, at - MOST), at + MOST)
    const undated = all.slice(Math.max(at + MOST, all.length - MOST)).filter((one) => one.days === null)
    return [...around, ...undated]
  }

  #add(key: string, dated: DatedAccusation): void {
    const known = this.#byKey.get(key)
    if (known) known.push(dated)
    else this.#byKey.set(key, [dated])
  }
}

const keyOf = (accused: string, matter: string): string => `${accused} ${matter}`

const dayOf = (days: Days | null): number => days?.first ?? Number.MAX_SAFE_INTEGER

/** Where the first stands that is of a later day, by halving. */
function firstAfter(all: readonly DatedAccusation[], day: number): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const dated = all[middle]
    if (dated && dayOf(dated.days) <= day) low = middle + 1
    else high = middle
  }
  return low
}

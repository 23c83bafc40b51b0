import type { Kinship } from './kinship'
import type { MatterBook } from './matter-book'
import { isDeed, isName } from './matters'
import type { Accusation, Denying } from './statement'

/** What a denial and an accusation have in common. */
export interface Common {
  /** Words, kinds of deed and names of others than the parties; none where they share names alone. */
  readonly count: number
  /** Whether a kind of deed is among them. */
  readonly isDeed: boolean
  /** Whether the denial names somebody or some place that the accusation has not. */
  readonly isElsewhere: boolean
}

/** What a denial says of what it denies, but for the names of those whom it is about. Empty where it only points: "the allegations". */
export function deniedContent(
  { denial, sentence, ...denying }: Denying,
  book: MatterBook,
  kin: Kinship,
): ReadonlySet<string> {
  if (!denial.content) return new Set()
  const parties = [denying.denier, ...denying.doers, ...denying.accusers].flatMap((party) => kin.homesOf(party))
  return book.mattersOf(sentence, denial.content, parties)
}

/** What the sentence of an accusation has in common with what is denied. */
export function commonWith(
  content: ReadonlySet<string>,
  { statement, accuser }: Accusation,
  book: MatterBook,
  kin: Kinship,
): Common {
  const told = book.mattersOf(statement.sentence, statement.sentence.span, [])
  const shared = [...content].filter((one) => told.has(one))
  const names = [...content].filter(isName)
  const parties = accuser === null ? [] : kin.homesOf(accuser)
  return {
    count: shared.every(isName) ? 0 : shared.length,
    isDeed: shared.some(isDeed),
    isElsewhere: names.length > 0 && !names.some((name) => told.has(name) || parties.includes(name)),
  }
}

/** Whether both tell of deeds, and of none of one kind: who denies spying does not deny a raid. */
export function isOtherDeed(content: ReadonlySet<string>, { statement }: Accusation, book: MatterBook): boolean {
  const told = [...book.mattersOf(statement.sentence, statement.sentence.span, [])].filter(isDeed)
  const denied = [...content].filter(isDeed)
  return told.length > 0 && denied.length > 0 && !denied.some((one) => told.includes(one))
}

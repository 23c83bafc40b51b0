import { words } from '../../language/words'

/** Heads of the names of units that bear a number in front: "3rd *Battalion*", "507th Air Refueling *Wing*", "1st *Marines*". */
export const NUMBERED_UNITS: ReadonlySet<string> = new Set(
  words(`airborne airlift armored armoured army artillery battalion battery brigade brigades cavalry command commando company corps
    detachment division dragoons engineers expeditionary fleet flotilla force forces fusiliers garrison grenadiers group
    guards gurkhas hussars infantry lancers marines militia paratroopers platoon rangers regiment rifles squad squadron support
    team troop unit wing`),
)

/** Heads that a number may follow: "Task *Force* 50", "Mobile *Unit* Two", "Carrier Strike *Group* 10". */
export const UNITS_WITH_NUMBER: ReadonlySet<string> = new Set(
  words('battalion brigade ctf cjtf company division escadron force group jtf regiment squadron team tf unit wing'),
)

/** Numbers in words, as such names write them. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  words('one two three four five six seven eight nine ten eleven twelve'),
)

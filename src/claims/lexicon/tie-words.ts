import { words } from '../../language/words'

/** Words before an office that is no longer held: "a *former* ambassador". */
export const FORMER: ReadonlySet<string> = new Set(
  words('former ex ex-president erstwhile one-time onetime previous late then deposed ousted toppled retired'),
)

/** Passive verbs behind which stands the body that their subject is made part of: "*assigned* to the 3rd Battalion". */
export const ASSIGNED: ReadonlySet<string> = new Set(
  words(`affiliated aligned assigned associated attached conscripted drafted elected embedded enlisted enrolled integrated
    posted recruited seconded`),
)

/** What one body is of another: "NATO is *part* of", "the armed *wing* of Hamas". Singular. */
export const PARTS: ReadonlySet<string> = new Set(words('arm branch component contingent faction part wing'))

/** Verbs that list what belongs to their subject: "NATO's members *include* Albania". */
export const LISTING: ReadonlySet<string> = new Set(
  words('include includes included encompass encompasses encompassed'),
)

/** Nouns for those who are in a body: "NATO *members* include Albania". Singular. */
export const MEMBER_NOUNS: ReadonlySet<string> = new Set(
  words('ally component country faction force group member member-state nation participant partner state unit'),
)

/** Verbs that give somebody an office, in their past form: "*appointed* head of Oxfam". */
export const APPOINTING: ReadonlySet<string> = new Set(
  words(
    'appointed chosen confirmed crowned designated elected hired inaugurated installed named promoted reelected re-elected sworn',
  ),
)

/** Verbs for holding an office: "*serves* as ambassador to Chad". */
export const SERVING: ReadonlySet<string> = new Set(
  words('act acts acted acting serve serves served serving work works worked working'),
)

import { OUTLETS, type Outlet } from '../language/lexicon'
import { foldName, lazily } from '../model'

interface KnownName {
  /** As the lexicon writes it. */
  readonly spelling: string
  /** A common word or acronym too: an outlet only in that spelling, and only where an outlet is to be expected. */
  readonly isAmbiguous: boolean
  readonly outlet: Outlet
}

/** Agencies first, so that of two outlets of one name the one that others print is meant. */
const namesByFold = lazily((): ReadonlyMap<string, readonly KnownName[]> => {
  const byFold = new Map<string, KnownName[]>()
  const agenciesFirst = [...OUTLETS.filter(({ agency }) => agency), ...OUTLETS.filter(({ agency }) => !agency)]
  for (const outlet of agenciesFirst) {
    for (const spelling of [outlet.name, ...(outlet.aliases ?? [])]) {
      const known = { spelling, isAmbiguous: outlet.ambiguous?.includes(spelling) ?? false, outlet }
      const fold = foldOutlet(spelling)
      byFold.set(fold, [...(byFold.get(fold) ?? []), known])
    }
  }
  return byFold
})

/** "The Hindu" and "Hindu" are one name. */
function foldOutlet(name: string): string {
  return foldName(name).replace(/^the (?=.)/, '')
}

/** The lexicon's outlet of that name, in any case, where the name can mean nothing else: no "Time", no "MAP". */
export const knownOutlet = (name: string): Outlet | null =>
  namesOf(name).find(({ isAmbiguous }) => !isAmbiguous)?.outlet ?? null

/** As `knownOutlet`, for places where only an outlet is to be expected (brackets of a dateline): "MAP" too, but not "map". */
export const creditedOutlet = (name: string): Outlet | null =>
  namesOf(name).find(({ isAmbiguous, spelling }) => !isAmbiguous || withoutArticle(name) === withoutArticle(spelling))
    ?.outlet ?? null

/** Whether the name is that of a news agency, whose reports others print. */
export const isAgency = (name: string): boolean => creditedOutlet(name)?.agency === true

/** What two names of one outlet have in common: "AFP" and "Agence France-Presse", "The Hindu" and "Hindu". */
export const outletKey = (name: string): string => foldName(creditedOutlet(name)?.name ?? foldOutlet(name))

const LONGEST_NAME = 80

/** "Al Jazeera News" is known as Al Jazeera. */
function namesOf(name: string): readonly KnownName[] {
  if (name.length > LONGEST_NAME) return []
  const fold = foldOutlet(name)
  return namesByFold().get(fold) ?? namesByFold().get(fold.replace(/ (?:news|newspaper|online)$/, '')) ?? []
}

const withoutArticle = (name: string): string => name.replace(/^the /i, '')

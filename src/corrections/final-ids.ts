import { byText, nameKey } from '../model'
import type { DraftEntity } from './draft-entity'

/**
 * The ids of corrected entities. What has kept name and type keeps its id. What the user renamed, retyped or split off is called by its
 * type and name (a country by its code), and by a number more where that id is another's: no correction moves the id of what it does
 * not name.
 */
export function finalIds(drafts: Iterable<DraftEntity>): ReadonlyMap<DraftEntity, string> {
  const ids = new Map<DraftEntity, string>()
  const changed: DraftEntity[] = []
  for (const draft of drafts) {
    if (draft.machine && isAsMade(draft)) ids.set(draft, draft.machine.id)
    else changed.push(draft)
  }
  const taken = new Set(ids.values())
  for (const draft of changed.sort((a, b) => byText(ageKey(a), ageKey(b)))) {
    const id = freeId(ownId(draft), taken)
    taken.add(id)
    ids.set(draft, id)
  }
  return ids
}

const isAsMade = ({ machine, name, type }: DraftEntity): boolean => machine?.name === name && machine.type === type

/** Of two that want one id, the one with the smaller chain comes first, as where the machine tells namesakes apart. */
const ageKey = ({ chainIds, machine }: DraftEntity): string => `${[...chainIds].sort(byText)[0] ?? ''} ${machine?.id}`

const ownId = ({ type, name, countryCode }: DraftEntity): string =>
  type === 'country' && countryCode !== null ? `country:${countryCode}` : `${type}:${nameKey(name)}`

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}

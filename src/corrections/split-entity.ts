import { aliasesBeside, type Chain, foldName, type Mention, namesUsed, type SplitCorrection } from '../model'
import { choosePart } from './choose-part'
import { countryCode } from './country-code'
import type { DraftEntity } from './draft-entity'
import { freeId } from './free-id'
import { resolveAnchor } from './resolve-anchor'
import { userReasons } from './user-reasons'
import type { Workbench } from './workbench'

/** Makes an entity of a part of another. What an outlet published under one of the names goes with the part. */
export function splitEntity(bench: Workbench, correction: SplitCorrection): void {
  const whole = resolveAnchor(bench, correction.entity)
  const chains = choosePart(bench, whole, correction)
  const part = makePart(whole, correction.id, partName(whole, chains, correction))
  for (const { id } of chains) bench.giveChain(id, part)
  const mentions = mentionsOf(bench, chains)
  part.aliases = aliasesBeside(part.name, namesUsed(mentions))
  nameRest(bench, whole, correction.names, mentions)
  // Last, since the rest may just have left its name to the part.
  part.id = freeId(part, bench.drafts)
  bench.drafts.add(part)
  movePublisher(bench, whole, part, correction)
  const reasons = userReasons(correction)
  bench.judgements.decide(whole.chainIds, part.chainIds, { verdict: 'different', score: 0, reasons })
}

const mentionsOf = (bench: Workbench, chains: readonly Chain[]): readonly Mention[] =>
  chains.flatMap((chain) => bench.mentionsOf(chain))

/** What a lexicon knows keeps its name, whatever the articles call it. */
function partName(whole: DraftEntity, chains: readonly Chain[], { as, names }: SplitCorrection): string {
  const [fullest] = [...chains].sort((a, b) => b.mentionIds.length - a.mentionIds.length)
  return as ?? names[0] ?? (fullest && fullest.known === null ? fullest.name : whole.name)
}

const makePart = ({ type }: DraftEntity, splitBy: string, name: string): DraftEntity => ({
  machine: null,
  splitBy,
  id: '',
  type,
  name,
  aliases: [],
  countryCode: countryCode(type, name),
  chainIds: new Set(),
  isHidden: false,
})

/** Takes from the rest the names that only the part goes by; its own only where the user says that what is called so is not it. */
function nameRest(bench: Workbench, whole: DraftEntity, names: readonly string[], part: readonly Mention[]): void {
  const left = namesUsed(mentionsOf(bench, bench.chainsOf(whole)))
  const kept = new Set(left.map(foldName))
  const gone = new Set(
    namesUsed(part)
      .map(foldName)
      .filter((fold) => !kept.has(fold)),
  )
  const own = foldName(whole.name)
  const next = left[0]
  const isNamedAnew = next !== undefined && gone.has(own) && names.some((name) => foldName(name) === own)
  if (isNamedAnew) whole.name = next
  const aliases = whole.aliases.filter((alias) => !gone.has(foldName(alias)))
  whole.aliases = aliasesBeside(whole.name, aliases)
  if (isNamedAnew) whole.id = freeId(whole, bench.drafts)
}

function movePublisher(bench: Workbench, whole: DraftEntity, part: DraftEntity, { names }: SplitCorrection): void {
  const folds = new Set(names.map(foldName))
  const isParts = (name: string | null): boolean => name !== null && folds.has(foldName(name))
  for (const { id, outlet, agency } of bench.articles) {
    if (isParts(outlet) && bench.publisherByArticle.get(id) === whole) bench.publisherByArticle.set(id, part)
    if (isParts(agency) && bench.agencyByArticle.get(id) === whole) bench.agencyByArticle.set(id, part)
  }
}

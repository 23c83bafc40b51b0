import { type Chain, foldName, type Mention, type SplitCorrection } from '../model'
import { choosePart } from './choose-part'
import { countryCode } from './country-code'
import type { DraftEntity } from './draft-entity'
import { aliasesBeside, namesUsed } from './names-used'
import { resolveAnchor } from './resolve-anchor'
import { userReasons } from './user-reasons'
import type { Workbench } from './workbench'

/** Makes an entity of a part of another. What an outlet published under one of the names goes with the part. */
export function splitEntity(bench: Workbench, correction: SplitCorrection): void {
  const whole = resolveAnchor(bench, correction.entity)
  const chains = choosePart(bench, whole, correction)
  const mentions = mentionsOf(bench, chains)
  const part = makePart(whole, correction.id, partName(whole, chains, correction), mentions)
  bench.drafts.add(part)
  for (const { id } of chains) bench.giveChain(id, part)
  nameRest(whole, correction.names, mentions, mentionsOf(bench, bench.chainsOf(whole)))
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

function makePart({ type }: DraftEntity, splitBy: string, name: string, mentions: readonly Mention[]): DraftEntity {
  return {
    machine: null,
    splitBy,
    type,
    name,
    aliases: aliasesBeside(name, namesUsed(mentions)),
    countryCode: countryCode(type, name),
    chainIds: new Set(),
    isHidden: false,
  }
}

/** Takes from the rest the names that only the part goes by; its own only where the user says that what is called so is not it. */
function nameRest(
  whole: DraftEntity,
  names: readonly string[],
  part: readonly Mention[],
  rest: readonly Mention[],
): void {
  const left = namesUsed(rest)
  const kept = new Set(left.map(foldName))
  const gone = new Set(
    namesUsed(part)
      .map(foldName)
      .filter((fold) => !kept.has(fold)),
  )
  const own = foldName(whole.name)
  if (gone.has(own) && names.some((name) => foldName(name) === own)) whole.name = left[0] ?? whole.name
  const aliases = whole.aliases.filter((alias) => !gone.has(foldName(alias)))
  whole.aliases = aliasesBeside(whole.name, aliases)
}

function movePublisher(bench: Workbench, whole: DraftEntity, part: DraftEntity, { names }: SplitCorrection): void {
  const folds = new Set(names.map(foldName))
  for (const { id, outlet } of bench.articles) {
    const isParts = outlet !== null && folds.has(foldName(outlet))
    if (isParts && bench.publisherByArticle.get(id) === whole) bench.publisherByArticle.set(id, part)
  }
}

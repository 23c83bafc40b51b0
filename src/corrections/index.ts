import {
  type Attribution,
  byText,
  type Chain,
  type Claim,
  type Correction,
  type CorrectionOutcome,
  type Denial,
  type Entity,
  type Judgement,
} from '../model'
import { hideEntity, renameEntity, retypeEntity } from './correct-entity'
import { DoesNotApply } from './does-not-apply'
import type { DraftEntity } from './draft-entity'
import { moveAttributions, moveClaims, moveDenials } from './follow-moves'
import { inTurn } from './in-turn'
import { mergeEntities } from './merge-entities'
import { resolveAnchor } from './resolve-anchor'
import { splitEntity } from './split-entity'
import { type Correctable, Workbench } from './workbench'

/** What the machine found, as the user has it. */
export interface Corrected {
  readonly chains: readonly Chain[]
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
  readonly denials: readonly Denial[]
  /** Without those that are hidden, in the order of their ids. */
  readonly entities: readonly Entity[]
  /** Those that are hidden: as outlets they go on counting as one source. */
  readonly hidden: readonly Entity[]
  readonly judgements: readonly Judgement[]
  /** Ids of the publishing outlets, also of hidden ones: they go on counting as one source. */
  readonly outletByArticle: ReadonlyMap<string, string>
  /** Ids of the news agencies that articles credit, also of hidden ones. */
  readonly agencyByArticle: ReadonlyMap<string, string>
  /** One for each correction, in their order. */
  readonly outcomes: readonly CorrectionOutcome[]
}

/**
 * Puts a user's corrections in the place of the machine's decisions, one after the other: each sees what those before it have made, and
 * one that is about the part of a split comes after that split, wherever it stands.
 * One that does not apply to the articles as they are changes nothing, and its outcome says why. No evidence is touched.
 */
export function applyCorrections(found: Correctable, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { ...found, hidden: [], outcomes: [] }
  const bench = new Workbench(found)
  const outcomes = tryAll(bench, corrections)
  const attributions = moveAttributions(found.attributions, bench.moves)
  const denials = moveDenials(found.denials, bench.moves)
  return {
    chains: eachMentionOnce(bench),
    claims: moveClaims(found.claims, bench.moves, found, { attributions, denials }),
    attributions,
    denials,
    entities: finishEntities([...bench.drafts].filter(({ isHidden }) => !isHidden)),
    hidden: finishEntities([...bench.drafts].filter(({ isHidden }) => isHidden)),
    judgements: bench.judgements.all(),
    outletByArticle: idsOf(bench.publisherByArticle),
    agencyByArticle: idsOf(bench.agencyByArticle),
    outcomes,
  }
}

const idsOf = (byArticle: ReadonlyMap<string, DraftEntity>): ReadonlyMap<string, string> =>
  new Map([...byArticle].map(([article, { id }]) => [article, id]))

function tryAll(bench: Workbench, corrections: readonly Correction[]): readonly CorrectionOutcome[] {
  const inForce = new Set<string>()
  const outcomeById = new Map<string, CorrectionOutcome>()
  for (const correction of inTurn(corrections)) {
    const outcome = tryCorrection(bench, correction, inForce)
    outcomeById.set(correction.id, outcome)
    if (outcome.problem === null) inForce.add(correction.id)
  }
  return corrections.flatMap(({ id }) => outcomeById.get(id) ?? [])
}

function tryCorrection(bench: Workbench, correction: Correction, inForce: ReadonlySet<string>): CorrectionOutcome {
  const { id, after = [] } = correction
  try {
    const missing = after.find((split) => !inForce.has(split))
    if (missing) throw new DoesNotApply(`it is about what the correction ${missing} split off, which is not in force`)
    const splits = splitsBehind(bench, correction)
    applyOne(bench, correction)
    return { id, problem: null, after: splits }
  } catch (error) {
    if (error instanceof DoesNotApply) return { id, problem: error.message, after }
    throw error
  }
}

/** The splits that made the entities which a correction names. */
function splitsBehind(bench: Workbench, correction: Correction): readonly string[] {
  const anchors = correction.action === 'merge' ? correction.entities : [correction.entity]
  return [...new Set(anchors.flatMap((anchor) => resolveAnchor(bench, anchor).splitBy ?? []))]
}

function applyOne(bench: Workbench, correction: Correction): void {
  switch (correction.action) {
    case 'merge':
      return mergeEntities(bench, correction)
    case 'split':
      return splitEntity(bench, correction)
    case 'rename':
      return renameEntity(bench, correction)
    case 'hide':
      return hideEntity(bench, correction)
    case 'retype':
      return retypeEntity(bench, correction)
  }
}

const finishEntities = (drafts: readonly DraftEntity[]): readonly Entity[] =>
  drafts
    .map(({ id, type, name, aliases, countryCode, chainIds }) => ({
      id,
      type,
      name,
      aliases,
      countryCode,
      chainIds: [...chainIds].sort(byText),
    }))
    .sort((a, b) => byText(a.id, b.id))

/** "The pair" stands for two chains: where the user has made one thing of those, it is one mention of that. */
function eachMentionOnce(bench: Workbench): readonly Chain[] {
  const seen = new Map<DraftEntity, Set<string>>()
  return [...bench.chainById.values()].map((chain) => {
    const draft = bench.draftOfChain(chain.id)
    if (!draft || draft.chainIds.size === draft.machine?.chainIds.length) return chain
    const before = seen.get(draft) ?? new Set()
    seen.set(draft, before)
    const mentionIds = chain.mentionIds.filter((id) => !before.has(id))
    for (const id of mentionIds) before.add(id)
    return mentionIds.length === chain.mentionIds.length ? chain : { ...chain, mentionIds }
  })
}

export type { Correctable } from './workbench'

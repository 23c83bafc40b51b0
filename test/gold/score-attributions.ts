import { type AttributionRecord, type GraphData, overlaps, type Pair, type Span } from '../../src/model'
import type { AttributionCase, AttributionLabel } from './attribution-case'
import { entitiesNamed, placesOf } from './entities-named'

/** How much of the shorter content must be shared for two attributions to be the same: how much of the longer one is, the tally of characters says. */
const ENOUGH = 0.5

/** A label, and what was found of it. */
export interface JudgedAttribution {
  readonly label: AttributionLabel
  readonly found: AttributionRecord | null
  readonly source: boolean
  readonly cue: boolean
  readonly nested: boolean
  /** Characters of content that both have. */
  readonly shared: number
}

export interface AttributionScore {
  readonly judged: readonly JudgedAttribution[]
  /** Found, and no label's. */
  readonly invented: readonly AttributionRecord[]
}

/** Compares what a text puts into whose mouth with its labels; each attribution found is one label's at most, that with which it shares most. */
export function scoreAttributions({ text, labels }: AttributionCase, graph: GraphData | null): AttributionScore {
  const found = graph?.attributions ?? []
  const matches = matchContent(labels, found)
  return {
    judged: labels.map((label) => judge(text, label, matches.get(label) ?? null, graph)),
    invented: found.filter((one) => ![...matches.values()].includes(one)),
  }
}

const spanOf = ([start, end]: Pair): Span => ({ start, end })

/** Characters of content. */
export const sizeOf = (content: readonly Span[]): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0)

const sharedBy = (label: AttributionLabel, found: AttributionRecord): number =>
  label.content
    .flatMap((a) => found.content.map(spanOf).map((b) => Math.min(a.end, b.end) - Math.max(a.start, b.start)))
    .reduce((sum, size) => sum + Math.max(0, size), 0)

/** The best pairs first. */
function matchContent(
  labels: readonly AttributionLabel[],
  found: readonly AttributionRecord[],
): ReadonlyMap<AttributionLabel, AttributionRecord> {
  const pairs = labels
    .flatMap((label) => found.map((one) => ({ label, one, ...compareContent(label, one) })))
    .filter(({ covered }) => covered >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
  const matches = new Map<AttributionLabel, AttributionRecord>()
  for (const { label, one } of pairs) {
    if (!matches.has(label) && ![...matches.values()].includes(one)) matches.set(label, one)
  }
  return matches
}

/** The share of the shorter content that the longer one has, and how alike they are: F1 of their characters. */
function compareContent(label: AttributionLabel, found: AttributionRecord) {
  const [shared, wanted, given] = [sharedBy(label, found), sizeOf(label.content), sizeOf(found.content.map(spanOf))]
  return { covered: shared / Math.max(1, Math.min(wanted, given)), likeness: (2 * shared) / (wanted + given) }
}

function judge(
  text: string,
  label: AttributionLabel,
  found: AttributionRecord | null,
  graph: GraphData | null,
): JudgedAttribution {
  if (!found || !graph) return { label, found: null, source: false, cue: false, nested: false, shared: 0 }
  const parent = graph.attributions.find(({ id }) => id === found.parent)
  return {
    label,
    found,
    source: label.name === null ? isUnnamed(text, label, found) : isEntity(text, label.name, found.source, graph),
    cue: standsAt(text, label.cue, found.cue),
    nested: label.within === null ? !parent : isEntity(text, label.within, parent?.source ?? null, graph),
    shared: sharedBy(label, found),
  }
}

const isEntity = (text: string, name: string, entity: string | null, { mentions }: GraphData): boolean =>
  entity !== null && entitiesNamed(text, name, mentions).has(entity)

const isUnnamed = (text: string, label: AttributionLabel, found: AttributionRecord): boolean =>
  found.source === null && standsAt(text, label.source, found.sourceMention)

/** Whether a stretch touches these words wherever they occur; without words there is no stretch to find. */
function standsAt(text: string, words: string | null, at: Pair | null): boolean {
  if (words === null || at === null) return words === at
  return placesOf(text, words).some((place) => overlaps(place, spanOf(at)))
}

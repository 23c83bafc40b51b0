import type { PathOrder } from '../../../query'

/** An entity or a relation: what a pointer can be on. */
export interface Target {
  readonly kind: 'entity' | 'relation'
  readonly id: string
}

/** Two entities that are looked at together, by their ids. */
export interface PairSelection {
  readonly kind: 'pair'
  readonly id: string
  readonly other: string
}

/** The ways from one entity to another; an end that is not chosen yet is null. */
export interface PathSelection {
  readonly kind: 'path'
  readonly from: string | null
  readonly to: string | null
  readonly order: PathOrder
  /** The longest way looked for, in steps from one entity to the next. */
  readonly maxHops: number
  /** Which of the ways found is looked at, from 0. */
  readonly choice: number
}

/** Ways of more steps tell little, and there are too many to look for. */
export const MOST_STEPS = 6

/** The path finder as it opens, with nothing filled in. */
export const NO_PATH: PathSelection = { kind: 'path', from: null, to: null, order: 'hops', maxHops: 3, choice: 0 }

/** What the reader has opened. */
export type Selection = Target | PairSelection | PathSelection

export const sameTarget = (a: Target | null, b: Target | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)

export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && sameKey(selectionKey(a), selectionKey(b)))

/** The words that tell a selection from every other. */
export function selectionKey(selection: Selection): readonly string[] {
  if (selection.kind === 'pair') return ['pair', selection.id, selection.other]
  if (selection.kind === 'path') return pathKey(selection)
  return [selection.kind, selection.id]
}

const pathKey = ({ kind, from, to, order, maxHops, choice }: PathSelection): readonly string[] =>
  [kind, from ?? '', to ?? '', order, maxHops, choice].map(String)

const sameKey = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

/** Whether an entity or a relation is itself what is opened. */
export const isSelected = (selection: Selection | null, target: Target): boolean =>
  selectedTargets(selection).some((selected) => sameTarget(selected, target))

/** The entities and relations that are opened by themselves: two of a pair, the ends of a path. */
export function selectedTargets(selection: Selection | null): readonly Target[] {
  if (selection === null) return []
  if (selection.kind === 'pair') return entities(selection.id, selection.other)
  if (selection.kind === 'path') return entities(selection.from, selection.to)
  return [selection]
}

const entities = (...ids: readonly (string | null)[]): readonly Target[] =>
  ids.flatMap((id) => (id === null ? [] : [{ kind: 'entity' as const, id }]))

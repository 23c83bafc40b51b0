import { type Selection, sameSelection, sameTarget, type Target } from '../selection'
import type { EvidencePlace, Reading } from '../viewer-state'
import type { Action } from './action'

export const select =
  (selection: Selection | null): Action =>
  (state) =>
    sameSelection(state.selected, selection) && state.evidence === null
      ? state
      : { ...state, selected: selection, evidence: null, reading: null }

/** Opens an entity beside the one that is open already; where none is, or the same one, it opens that entity alone. */
export const selectTogether =
  (id: string): Action =>
  (state) => {
    const { selected } = state
    const before = selected?.kind === 'entity' ? selected.id : null
    if (before === null || before === id) return select({ kind: 'entity', id })(state)
    return select({ kind: 'pair', id: before, other: id })(state)
  }

/** Opens a relation at a piece of its evidence. */
export const pointAtEvidence =
  (relation: string, evidence: EvidencePlace): Action =>
  (state) => ({ ...state, selected: { kind: 'relation', id: relation }, evidence, reading: null })

export const hover =
  (target: Target | null): Action =>
  (state) =>
    sameTarget(state.hovered, target) ? state : { ...state, hovered: target }

export const read =
  (reading: Reading | null): Action =>
  (state) => ({ ...state, reading })

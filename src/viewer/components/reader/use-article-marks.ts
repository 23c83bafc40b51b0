import { useMemo } from 'react'
import type { DocumentRecord, RelationRecord } from '../../../model'
import { furnitureMarks } from '../../core/reading/furniture-marks'
import type { ArticleRole } from '../../core/reading/link-pieces'
import { readingMarks } from '../../core/reading/reading-marks'
import { type StatedSentence, statedSentences } from '../../core/reading/stated-sentences'
import type { Reading } from '../../core/state/viewer-state'
import type { Mark } from '../../core/text/cut-text'
import { useSettled, valueOf } from '../use-settled'
import { useViewer, useViewerState, useVisible } from '../viewer-context'

interface ArticleMarks {
  /** Of the stretch that it is opened at. */
  readonly passage: readonly Mark<ArticleRole>[]
  /** Of all the text, whatever it is opened at. */
  readonly lasting: readonly Mark<ArticleRole>[]
  /** The sentences that shown relations rest on, and the selected one. */
  readonly sentences: readonly StatedSentence[]
  readonly hasFailed: boolean
}

/** What to mark in an article. The stretch that it was opened at is known at once, names and evidence when they are loaded. */
export function useArticleMarks(document: DocumentRecord, reading: Reading): ArticleMarks {
  const { records } = useViewer()
  const settled = useSettled(records.lookup())
  const lookup = valueOf(settled)
  const hasFailed = settled !== null && 'error' in settled
  const relations = useShownRelations(lookup?.relationsByDocument.get(document.id) ?? NONE)
  const selected = useSelectedRelation(relations)
  const sentences = useMemo(() => statedSentences(document.id, relations), [document, relations])
  const passage = useMemo(() => readingMarks(reading, selected?.evidence ?? []), [reading, selected])
  const mentions = lookup?.mentionsByDocument.get(document.id)
  const lasting = useMemo(
    () => [
      ...furnitureMarks(document),
      ...sentences.map(({ start, end }) => ({ role: 'stated', start, end })),
      ...(mentions ?? []).map((role) => ({ role, start: role.start, end: role.end })),
    ],
    [document, sentences, mentions],
  )
  return { passage, lasting, sentences, hasFailed }
}

const NONE: readonly RelationRecord[] = []

function useShownRelations(relations: readonly RelationRecord[]): readonly RelationRecord[] {
  const shown = useVisible().relations
  const selected = useViewerState((state) => state.selected)
  const id = selected?.kind === 'relation' ? selected.id : null
  return useMemo(() => relations.filter((one) => shown.has(one.id) || one.id === id), [relations, shown, id])
}

function useSelectedRelation(relations: readonly RelationRecord[]): RelationRecord | undefined {
  const selected = useViewerState((state) => state.selected)
  return relations.find(({ id }) => selected?.kind === 'relation' && id === selected.id)
}

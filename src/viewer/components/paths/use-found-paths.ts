import { useEffect, useMemo } from 'react'
import type { GraphPath } from '../../../query'
import type { Focus } from '../../core/filter/focus'
import { focusOnPath } from '../../core/paths/focus-on-path'
import { pathQuestion } from '../../core/paths/path-question'
import { useSettled } from '../use-settled'
import { useEvidence, useViewer, useViewerState, useVisible } from '../viewer-context'

/** What became of the question that the path finder asks. */
export type FoundPaths =
  | { readonly kind: 'unasked' | 'looking' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'found'; readonly paths: readonly GraphPath[] }

/** The ways between the two ends that are filled in; loads the sentences for it. */
export function useFoundPaths(): FoundPaths {
  const { graph, searchPaths, evidence } = useViewer()
  const selected = useViewerState((state) => state.selected)
  const filters = useViewerState((state) => state.filters)
  const visible = useVisible()
  const loaded = useEvidence()
  const lookup = loaded.kind === 'ready' ? loaded.lookup : null
  const question = useMemo(() => (selected?.kind === 'path' ? pathQuestion(graph, selected) : null), [graph, selected])
  useEffect(() => {
    if (question && evidence.state().kind === 'absent') evidence.load()
  }, [question, evidence])
  const settled = useSettled(question && lookup ? searchPaths(question, { filters, visible, lookup }) : null)
  if (!question) return { kind: 'unasked' }
  if (loaded.kind === 'failed') return { kind: 'failed', error: loaded.error }
  if (settled === null) return { kind: 'looking' }
  return 'value' in settled ? { kind: 'found', paths: settled.value } : { kind: 'failed', error: settled.error }
}

/** The one of them that the reader looks at; null while there is none. */
function useChosenPath(): GraphPath | null {
  const found = useFoundPaths()
  const choice = useViewerState(({ selected }) => (selected?.kind === 'path' ? selected.choice : 0))
  return found.kind === 'found' ? (found.paths[choice] ?? found.paths[0] ?? null) : null
}

/** What that path leads over, as far as it is shown; null while there is none. */
export function usePathFocus(): Focus | null {
  const path = useChosenPath()
  const visible = useVisible()
  return useMemo(() => path && focusOnPath(path, visible), [path, visible])
}

import { GraphProblem } from '../core/graph/graph-problem'
import type { GivenFile } from '../core/opening/given-file'
import type { OpeningState, Remarks } from '../core/opening/opening-state'
import { createStore, type Store } from '../core/state/store'
import type { GraphSession } from '../graph-session'
import { RefusedFiles } from './refused-files'

/** Opens what a reader brings along, one thing at a time. */
export interface Opening {
  readonly state: Pick<Store<OpeningState>, 'get' | 'subscribe'>
  /** Tells what can be opened, and asks for it. */
  readonly ask: () => void
  /** Opens files in place of what is being opened. */
  readonly open: (files: readonly GivenFile[] | Promise<readonly GivenFile[]>) => Promise<void>
  /** Ends what is going on at once, or puts away what was said; the graph that is shown stays. */
  readonly dismiss: () => void
}

/** Only when something is opened: the first picture needs none of it. */
const loadReader = () => import('./read-given')

export function createOpening(session: GraphSession): Opening {
  const state = createStore<OpeningState>({ kind: 'idle' })
  const say = (next: OpeningState) => state.update(() => next)
  let current = new AbortController()
  const callOff = () => {
    current.abort()
    current = new AbortController()
    return current.signal
  }
  return {
    state,
    ask: () => say({ kind: 'asking' }),
    async open(given) {
      const signal = callOff()
      let name = 'files'
      const sayIfWanted = (next: OpeningState) => !signal.aborted && say(next)
      try {
        const files = await given
        if (signal.aborted) return
        name = nameOfAll(files)
        say({ kind: 'working', name, progress: null })
        const { readGiven } = await loadReader()
        const onProgress = (progress: Progress) => sayIfWanted({ kind: 'working', name, progress })
        const { source, remarks } = await readGiven(files, { onProgress, signal })
        if (signal.aborted) return
        await session.open(source, signal)
        sayIfWanted(outcome(remarks))
      } catch (error) {
        if (!signal.aborted) say(refusal(error, name))
      }
    },
    dismiss() {
      callOff()
      say({ kind: 'idle' })
    },
  }
}

const nameOfAll = (files: readonly GivenFile[]): string =>
  files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`

type Progress = Extract<OpeningState, { kind: 'working' }>['progress']

const outcome = (remarks: Remarks): OpeningState =>
  remarks.sentences.length + remarks.problems.length > 0 ? { kind: 'opened', remarks } : { kind: 'idle' }

function refusal(error: unknown, name: string): OpeningState {
  if (error instanceof RefusedFiles) return { kind: 'refused', title: error.message, problems: error.problems }
  if (!(error instanceof GraphProblem)) reportError(error)
  const reason = error instanceof Error ? error.message : String(error)
  return { kind: 'refused', title: 'This can’t be opened.', problems: [{ path: name, reason }] }
}

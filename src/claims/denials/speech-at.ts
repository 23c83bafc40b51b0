import type { Clause, Span } from '../../model'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import type { Telling } from '../voices/telling'
import type { DraftDenial } from './draft-denial'

/** In whose mouth some words stand. */
export interface Speech {
  readonly speakers: readonly Actor[]
  readonly isDirect: boolean
  /** Where the words begin, by tokens. */
  readonly start: number
}

/** A rule about what somebody says of a charge or of a deed. */
export type SpokenRule = (view: SentenceView, clause: Clause, speech: Speech) => DraftDenial[]

/** The innermost speech of somebody with a name around a token; null where there is none, or it denies what it tells. */
export function speechAt(tellings: readonly Telling[], at: number): Speech | null {
  const holds = ({ start, end }: Span): boolean => start <= at && at < end
  const [inner] = tellings
    .filter(({ content, draft }) => draft.kind === 'said' && content.some(holds))
    .sort((a, b) => sizeOf(a) - sizeOf(b))
  const start = inner?.content.find(holds)?.start
  if (!inner || start === undefined || inner.draft.denies || inner.draft.sources.length === 0) return null
  return { speakers: inner.draft.sources, isDirect: inner.draft.direct, start }
}

const sizeOf = ({ content }: Telling): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

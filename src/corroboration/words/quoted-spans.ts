import type { Span } from '../../model'

const CLOSER_OF: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’', '"': '"', "'": "'" }

const ANY_MARK = /["'“«„‘]/

/** The quoted parts of a sentence, and whether the last of them goes on in the next. */
export interface Quoted {
  readonly spans: readonly Span[]
  readonly isOpen: boolean
}

const NONE: Quoted = { spans: [], isOpen: false }

/**
 * Finds what stands within quotation marks, in any style. An apostrophe is no mark: single quotes count only where one opens after
 * a space and another closes.
 *
 * @param isOpen whether the sentence begins within a quotation.
 */
export function quotedSpans(text: string, isOpen = false): Quoted {
  if (!isOpen && !ANY_MARK.test(text)) return NONE
  const spans: Span[] = []
  let start = isOpen ? 0 : -1
  let closer = isOpen ? '"' : ''
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    if (start >= 0 ? !closes(text, at, closer) : !opens(text, at)) continue
    if (start < 0) {
      start = at + 1
      closer = CLOSER_OF[mark] ?? mark
    } else {
      spans.push({ start, end: at })
      start = -1
    }
  }
  if (start >= 0 && !isSingle(closer)) return { spans: [...spans, { start, end: text.length }], isOpen: true }
  return { spans, isOpen: false }
}

const isSingle = (mark: string): boolean => mark === "'" || mark === '’'

function opens(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  if (!(mark in CLOSER_OF)) return false
  if (mark !== '"' && mark !== "'" && mark !== '‘') return true
  return at === 0 || /[\s([—–-]/.test(text[at - 1] ?? '')
}

function closes(text: string, at: number, closer: string): boolean {
  const mark = text[at] ?? ''
  if (isSingle(closer)) return isSingle(mark) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
  return mark === '"' || mark === '”' || mark === '»' || mark === closer
}

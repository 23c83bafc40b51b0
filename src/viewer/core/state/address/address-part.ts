import type { ViewerState } from '../viewer-state'

/** How one part of the state stands in an address. What is as when the page opens is not written, and what is written wrongly reads as that. */
export interface AddressPart<Field extends keyof ViewerState = never> {
  readonly write: (state: Pick<ViewerState, Field>, words: URLSearchParams) => void
  readonly read: (words: URLSearchParams) => Pick<ViewerState, Field>
}

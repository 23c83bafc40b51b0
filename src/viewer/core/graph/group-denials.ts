import { type DenialRecord, type DeniedPlace, groupBy } from '../../../model'

/** A sentence that denies, and all the sentences that it denies. */
export interface DenyingSentence extends Omit<DenialRecord, 'of'> {
  readonly denied: readonly DeniedPlace[]
}

/** Gathers denials by who denies and in which sentence, in their order. */
export const groupDenials = (denials: readonly DenialRecord[]): readonly DenyingSentence[] =>
  [...groupBy(denials, ({ by, document, start }) => JSON.stringify([by, document, start])).values()].flatMap(
    (group) => {
      const [first] = group
      return first ? [{ ...first, denied: group.map(({ of }) => of) }] : []
    },
  )

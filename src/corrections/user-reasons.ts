import type { Correction } from '../model'

/** What a judgement gives as its reasons where a user has decided. */
export const userReasons = ({ note }: Correction): readonly string[] => [
  'the user said so',
  ...(note === undefined ? [] : [note]),
]

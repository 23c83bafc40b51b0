import { GraphFolderError } from './graph-folder-error'
import type { GraphPlace } from './graph-place'

type Advice = (place: GraphPlace) => string

const notAllowed: Advice = ({ parent }) =>
  `files may not be made in ${parent}. Choose another folder, or ask for permission`
const noSwitch: Advice = ({ shown }) =>
  `${shown} can't be renamed: it is a mount point or in use. Choose a folder inside it`

const ADVICE: Readonly<Record<string, Advice>> = {
  ENOSPC: ({ parent }) => `the disk of ${parent} is full. Free some space and do it again`,
  EDQUOT: ({ parent }) => `your quota on the disk of ${parent} is used up. Free some space and do it again`,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: ({ parent }) => `${parent} is read-only. Choose another folder`,
  EBUSY: noSwitch,
  EXDEV: noSwitch,
  ENOTDIR: ({ parent }) => `${parent} is not a folder. Choose another place`,
  EEXIST: ({ parent }) => `${parent} is not a folder. Choose another place`,
}

/** A failed system call in words that say what to do; any other error as it is. */
export function writeError(error: unknown, place: GraphPlace): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const advice = ADVICE[code]
  if (!advice) return error
  const message = `The graph was not written: ${advice(place)}. What was there before is untouched.`
  return new GraphFolderError(message, { cause: error })
}

import { plainText } from '../terminal/plain-text'
import { warn } from '../terminal/print'

/** Says on standard error which hidden folders a build is done with and could not remove. */
export function warnLeftovers(folders: readonly string[]): void {
  for (const folder of folders)
    warn(`could not be removed: ${plainText(folder)}. Nothing needs it: delete it yourself.`)
}

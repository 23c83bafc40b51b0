import type { UnappliedCorrection } from '../../run/node'
import { plainText } from '../terminal/plain-text'
import { warn } from '../terminal/print'
import { correctionWords } from './correction-words'

/** Says on standard error which corrections a build could not apply. */
export function warnUnapplied(unapplied: readonly UnappliedCorrection[]): void {
  for (const { correction, problem } of unapplied) {
    warn(`not applied: ${plainText(correction.id)} (${correctionWords(correction)}): ${plainText(problem)}`)
  }
}

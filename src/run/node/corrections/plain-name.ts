import { foldName } from '../../../model'
import { CorrectionError } from './correction-error'

/** A name as a user gives it, white space collapsed. Throws a CorrectionError where nothing is left of it. */
export function plainName(name: string): string {
  const plain = name.replace(/\s+/gu, ' ').trim()
  if (foldName(plain) === '') throw new CorrectionError('A name must hold a letter or a digit.')
  return plain
}

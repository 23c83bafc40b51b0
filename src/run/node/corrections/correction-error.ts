/** A correction that can't be made or undone; the message says why and what to do. */
export class CorrectionError extends Error {
  /** `CorrectionError`. */
  override readonly name = 'CorrectionError'
}

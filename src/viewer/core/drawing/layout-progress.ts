/** Why nodes rest: the reader wants it, they hardly moved any more, or the last round is over. */
export type RestReason = 'paused' | 'settled' | 'finished'

/** How a layout goes: not begun, on its way, coming to rest because the reader wants it, or at rest. */
export type LayoutPhase = 'off' | 'running' | 'pausing' | RestReason | 'failed'

export interface LayoutProgress {
  readonly phase: LayoutPhase
  readonly round: number
  /** So many at most. */
  readonly rounds: number
}

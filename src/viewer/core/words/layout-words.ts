import type { LayoutProgress } from '../drawing/layout-progress'

/** How a layout goes, in words. */
export function layoutWords({ phase, round, rounds }: LayoutProgress): string {
  const where = `round ${round} of ${rounds}`
  switch (phase) {
    case 'off':
      return 'Nothing moves.'
    case 'running':
      return round === 0 ? 'Beginning…' : `Moving, ${where}.`
    case 'pausing':
      return `Moving discs apart after ${where}…`
    case 'paused':
      return `Paused after ${where}.`
    case 'settled':
      return `Settled after ${where}.`
    case 'finished':
      return `Done after ${where}.`
    case 'failed':
      return 'This browser could not start the layout. Everything stays where it is.'
  }
}

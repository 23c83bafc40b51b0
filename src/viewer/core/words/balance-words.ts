import type { ConflictAndCooperation } from '../evidence/conflict-and-cooperation'

/** So much more than the other makes one of the two "mostly", or "a little more". */
const MOSTLY = 2

/** How conflict and cooperation balance, in words. */
export function balanceWords({ conflict, cooperation }: ConflictAndCooperation): string {
  if (conflict === cooperation) return 'As much conflict as cooperation'
  const [more, less, words] =
    conflict > cooperation
      ? [conflict, cooperation, ['conflict', 'cooperation']]
      : [cooperation, conflict, ['cooperation', 'conflict']]
  if (less === 0) return `Nothing but ${words[0]}`
  return more >= MOSTLY * less ? `Mostly ${words[0]}` : `A little more ${words[0]} than ${words[1]}`
}

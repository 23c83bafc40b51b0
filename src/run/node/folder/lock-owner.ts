import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** The process that builds. */
export interface LockOwner {
  readonly pid: number
  /** When the process was started, as the system counts; `0` where the system does not tell. Tells a reused number from the process meant. */
  readonly started: string
  readonly host: string
}

/** Safe in a file name. */
const hostKey = (): string =>
  hostname()
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')

export const currentOwner = async (): Promise<LockOwner> => ({
  pid: process.pid,
  started: await startOf(process.pid),
  host: hostKey(),
})

/** Whether the process still runs. One on another machine can't be asked and counts as running. */
export async function isRunning({ pid, started, host }: LockOwner): Promise<boolean> {
  if (host !== hostKey()) return true
  if (!isProcess(pid)) return false
  const now = await startOf(pid)
  return started === '0' || now === '0' || started === now
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Field 22 of Linux's `/proc/<pid>/stat`; the name in field 2 may hold spaces and brackets, so count from its end. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0'
}

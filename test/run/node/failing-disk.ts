import type { Disk } from '../../../src/run/node/folder/disk'
import { REAL_DISK } from '../../../src/run/node/folder/real-disk'

type Step = (work: () => Promise<unknown>) => Promise<void>

/** Half of a file, as a process leaves it that dies while it writes. */
function* half(chunks: Iterable<string>): Iterable<string> {
  const text = [...chunks].join('')
  yield text.slice(0, text.length / 2)
}

/** A disk whose every change goes through `step`, in two parts where a change takes time: half a file, then the whole. */
function steppedDisk(step: Step): Disk {
  return {
    makeFolder: (path) => step(() => REAL_DISK.makeFolder(path)),
    rename: (from, to) => step(() => REAL_DISK.rename(from, to)),
    remove: (path) => step(() => REAL_DISK.remove(path)),
    async writeFile(path, chunks, mode) {
      const all = [...chunks]
      await step(() => REAL_DISK.writeFile(path, half(all)))
      let stamp = { bytes: 0, sha256: '' }
      await step(async () => {
        await REAL_DISK.remove(path)
        stamp = await REAL_DISK.writeFile(path, all, mode)
      })
      return stamp
    },
  }
}

/** A disk that takes `allowed` changes; from then on all fail, as if the process had been killed. */
export function dyingDisk(allowed: number): Disk {
  let left = allowed
  return steppedDisk(async (work) => {
    if (left-- <= 0) throw new Error('killed')
    await work()
  })
}

/** A disk on which the change numbered `at` (from 0) fails with an error of the system, and no other. */
export function failingDisk(at: number, code: string): Disk {
  let number = 0
  return steppedDisk(async (work) => {
    if (number++ === at) throw Object.assign(new Error(code), { code })
    await work()
  })
}

/** A disk that tells what it is about to do, step by step. */
export function watchedDisk(onStep: (number: number) => void): Disk {
  let number = 0
  return steppedDisk(async (work) => {
    onStep(number++)
    await work()
  })
}

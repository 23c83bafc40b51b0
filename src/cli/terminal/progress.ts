import { SingleBar } from 'cli-progress'

type Update = (done: number, all: number) => void

/** Does work that reports how far it is, with a progress bar on standard error where that is a terminal. */
export async function withProgress<T>(work: (update: Update) => Promise<T>): Promise<T> {
  if (process.stderr.isTTY !== true || process.env.TERM === 'dumb') return work(() => {})
  const bar = new SingleBar({
    stream: process.stderr,
    format: 'Reading {bar} {value}/{total} articles',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
  })
  const update: Update = (done, all) => {
    if (bar.isActive) bar.update(done)
    else if (all > 0) bar.start(all, done)
  }
  try {
    return await work(update)
  } finally {
    bar.stop()
  }
}

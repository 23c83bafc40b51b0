import { once } from 'node:events'

/** Writes pieces of text to standard output, waiting where the reader is slower. */
export async function print(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** A line on standard error: what is not a result. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`)
}

import { GraphFileError, readGraphText } from '../../formats'
import { answerJob } from './answer-job'
import { isLeanGraph } from './is-lean-graph'
import type { ReadGraphFile } from './read-graph-file'

/** Bytes. No string of a browser holds more. */
const MOST_BYTES = 500 * 1024 * 1024

answerJob<Blob, ReadGraphFile>(async (blob) => {
  try {
    const text = await textOf(blob)
    return isLeanGraph(text) ? { kind: 'lean', text } : { kind: 'whole', data: readGraphText(text) }
  } catch (error) {
    if (error instanceof GraphFileError) return { kind: 'refused', reason: error.message }
    throw error
  }
})

async function textOf(blob: Blob): Promise<string> {
  if (blob.size > MOST_BYTES) throw new GraphFileError('it is larger than 500 MB, which is more than a page can hold')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await blob.arrayBuffer())
  } catch {
    throw new GraphFileError('it is not UTF-8, or could not be read')
  }
}

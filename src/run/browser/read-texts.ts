import type { ArticleInput } from '../../pipeline'
import { decodeText } from '../reading/decode-text'
import { MOST_BYTES, TOO_LARGE } from '../reading/most-bytes'
import type { ArticleFile } from './article-file'
import type { FileProblem } from './file-problem'

/** The texts of files. What can't be read is reported, and the rest goes on. */
export async function readTexts(
  files: readonly ArticleFile[],
): Promise<{ readonly articles: readonly ArticleInput[]; readonly problems: readonly FileProblem[] }> {
  const articles: ArticleInput[] = []
  const problems: FileProblem[] = []
  for (const { path, blob } of files) {
    try {
      articles.push({ path, text: await textOf(blob) })
    } catch (error) {
      problems.push({ path, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { articles, problems }
}

async function textOf(blob: Blob): Promise<string> {
  if (blob.size > MOST_BYTES) throw new Error(TOO_LARGE)
  return decodeText(new Uint8Array(await blob.arrayBuffer()))
}

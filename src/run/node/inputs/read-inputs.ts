import { readFile, realpath, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { byText } from '../../../model'
import type { ArticleInput } from '../../../pipeline'
import { decodeText } from '../../reading/decode-text'
import { MOST_BYTES, TOO_LARGE } from '../../reading/most-bytes'
import type { ArticleFile } from './article-file'
import { findInput } from './find-input'
import type { InputProblem } from './input-problem'
import { reasonOf } from './reason-of'

/** An article with the name that its file goes by in messages. */
export interface ReadArticle extends ArticleInput {
  readonly shown: string
}

export interface ReadInputs {
  /** Sorted by path, then by text. */
  readonly articles: readonly ReadArticle[]
  /** Sorted by path. */
  readonly problems: readonly InputProblem[]
}

/**
 * Reads the articles that the inputs name. What can't be read is reported and the rest goes on. A file named in several ways is read once.
 * The order of inputs changes nothing.
 */
export async function readInputs(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array | string> = process.stdin,
): Promise<ReadInputs> {
  const found = await Promise.all([...new Set(inputs)].map(findInput))
  const problems = found.flatMap((one) => one.problems)
  const articles: ReadArticle[] = []
  for (const file of await distinct(found.flatMap(({ files }) => files))) {
    try {
      articles.push({ path: file.path, shown: file.shown, text: decodeText(await bytesOf(file, stdin)) })
    } catch (error) {
      problems.push({ path: file.shown, reason: reasonOf(error) })
    }
  }
  return { articles: sorted(articles), problems: problems.sort((a, b) => byText(a.path, b.path)) }
}

/** A file counts once, by the smallest of its paths. */
async function distinct(files: readonly ArticleFile[]): Promise<readonly ArticleFile[]> {
  const ordered = files.toSorted((a, b) => byText(a.path, b.path) || byText(a.shown, b.shown))
  const fileByPlace = new Map<string | null, ArticleFile>()
  for (const file of ordered) {
    const place = file.file === null ? null : await realpath(file.file).catch(() => file.file)
    if (!fileByPlace.has(place)) fileByPlace.set(place, file)
  }
  return [...fileByPlace.values()]
}

async function bytesOf({ file }: ArticleFile, stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const size = file === null ? 0 : (await stat(file)).size
  const bytes = size > MOST_BYTES ? null : await (file === null ? buffer(stdin) : readFile(file))
  if (bytes === null || bytes.length > MOST_BYTES) throw new Error(TOO_LARGE)
  return bytes
}

/** By path; files of two folders that agree in path and text can't be told apart and count once. */
function sorted(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const ordered = articles.toSorted(
    (a, b) => byText(a.path, b.path) || byText(a.text, b.text) || byText(a.shown, b.shown),
  )
  return ordered.filter(({ path, text }, index) => {
    const before = ordered[index - 1]
    return before?.path !== path || before.text !== text
  })
}

import { type ExtractionProgress, extractInWorker, type FileProblem, readGraphInWorker } from '../../run/browser'
import { baseName, type GivenFile } from '../core/opening/given-file'
import { nameOfArticles, withoutEnding } from '../core/opening/name-of-given'
import type { Remarks } from '../core/opening/opening-state'
import { type Given, sortFiles } from '../core/opening/sort-files'
import type { GraphSource } from '../data/graph-source'
import { sourceOfData } from '../data/source-of-data'
import { sourceOfFiles } from '../data/source-of-files'
import { sourceOfLeanGraph } from '../data/source-of-lean-graph'
import { RefusedFiles } from './refused-files'

export interface ReadOptions {
  readonly onProgress: (progress: ExtractionProgress | null) => void
  readonly signal: AbortSignal
}

/** What is to be shown, and what is to be said of it. */
export interface ReadGiven {
  readonly source: GraphSource
  readonly remarks: Remarks
}

/** Makes a graph of what a reader gives. Rejects with {@link RefusedFiles}, or with the signal's reason. */
export async function readGiven(files: readonly GivenFile[], options: ReadOptions): Promise<ReadGiven> {
  const given = sortFiles(files)
  if (given.kind === 'nothing') throw new RefusedFiles(given.reason, given.leftOut)
  if (given.kind === 'articles') return readArticles(given, options)
  options.onProgress(null)
  if (given.kind === 'file') return readGraphFile(given.file, options)
  return { source: sourceOfFiles(given.fileByName, given.name), remarks: silence(given.name) }
}

const silence = (name: string): Remarks => ({ name, sentences: [], problems: [] })

type Articles = Extract<Given, { kind: 'articles' }>

async function readArticles({ articles, leftOut }: Articles, { onProgress, signal }: ReadOptions): Promise<ReadGiven> {
  const name = nameOfArticles(articles)
  onProgress({ done: 0, all: articles.length })
  const { data, problems } = await extractInWorker(articles, { onNews: onProgress, signal })
  const all = [...leftOut, ...problems]
  if (data.documents.length === 0) throw new RefusedFiles('No article could be read.', all)
  if (data.entities.length === 0) throw new RefusedFiles(NOTHING_FOUND, all)
  return { source: sourceOfData(data, name), remarks: { name, sentences: [], problems: all } }
}

const NOTHING_FOUND =
  'Nothing was found: the text names no person, country, organization, outlet, place or topic. English is what can be read.'

async function readGraphFile(file: GivenFile, { signal }: ReadOptions): Promise<ReadGiven> {
  const name = withoutEnding(baseName(file))
  const read = await readGraphInWorker(file.blob, { signal })
  if (read.kind === 'refused') throw new RefusedFiles('This graph can’t be opened.', [problemOf(file, read.reason)])
  if (read.kind === 'whole') return { source: sourceOfData(read.data, name), remarks: remarksOnFile(name) }
  return { source: sourceOfLeanGraph(read.text, name), remarks: { name, sentences: [LEAN], problems: [] } }
}

const problemOf = ({ path }: GivenFile, reason: string): FileProblem => ({ path, reason })

const remarksOnFile = (name: string): Remarks => ({ name, sentences: [EXCERPTS], problems: [] })

const EXCERPTS =
  'The file holds the sentences behind its relations, not whole articles: of each article only these can be read.'

const LEAN =
  'This graph.json holds names and relations without their sentences. To read them too, drop the whole graph folder, or its files together.'

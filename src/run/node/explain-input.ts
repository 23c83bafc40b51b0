import type { Explanation } from '../../model'
import type { ArticleInput } from '../../pipeline'
import { readInputs } from './inputs/read-inputs'
import { loadPipeline } from './load-pipeline'

const STANDARD_INPUT = '-'

/** Explains a text as it stands, `-` for what standard input holds. Throws an Error that says why where there is nothing to read. */
export async function explainText(text: string): Promise<Explanation> {
  const prose = text === STANDARD_INPUT ? (await readOne(STANDARD_INPUT)).text : text
  return (await loadPipeline()).explainText(prose)
}

/** Explains one article as a build reads it. Throws an Error that names the file and says why where it can't be read. */
export async function explainFile(path: string): Promise<Explanation> {
  const article = await readOne(path)
  return (await loadPipeline()).explainArticle(article)
}

async function readOne(path: string): Promise<ArticleInput> {
  const { articles, problems } = await readInputs([path])
  const [problem] = problems
  if (problem) throw new Error(`${problem.path === STANDARD_INPUT ? 'Standard input' : problem.path} ${problem.reason}`)
  const [article, ...others] = articles
  if (!article || others.length > 0) throw new Error(`${path} is more than one article. Name one file.`)
  return article
}

import { assembleGraph, extractArticle } from '../../pipeline'
import { extractArticles } from '../reading/extract-articles'
import { answerJob } from './answer-job'
import type { ArticleFile } from './article-file'
import type { BrowserExtraction, ExtractionProgress } from './browser-extraction'
import { readTexts } from './read-texts'

answerJob<readonly ArticleFile[], BrowserExtraction, ExtractionProgress>(async (files, tell) => {
  const { articles, problems } = await readTexts(files)
  const { extractions, failures } = extractArticles(articles, extractArticle, (done, all) => tell({ done, all }))
  return {
    data: assembleGraph(extractions),
    problems: [...problems, ...failures.map(({ article: { path }, reason }) => ({ path, reason }))],
  }
})

export { collapseCopies } from './collapse-copies'
export { copiedArticles } from './copied-articles'
export type { SentenceText } from './sentence-text'

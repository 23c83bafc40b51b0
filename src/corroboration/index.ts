export { collapseCopies } from './collapse-copies'
export { copiedArticles } from './copied-articles'
export { countSources, type SourcedEvidence } from './count-sources'
export type { SentenceText } from './sentence-text'

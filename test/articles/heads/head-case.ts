import type { Article } from '../../../src/model'

type Metadata = Pick<Article, 'published' | 'outlet' | 'agency' | 'authors' | 'url'>

/**
 * The head and the foot of an article as it is copied or scraped, and what a careful reader can tell from them. What is
 * not given is expected to be null, or no authors.
 */
export interface HeadCase extends Partial<Metadata> {
  readonly name: string
  /** ` // ` stands for an empty line, ` / ` for a line end; `⟦` and `⟧` enclose what is the article's own prose. */
  readonly text: string
  readonly markdown?: true
  /** Only knowledge of the world helps, or silence: measured, not promised. */
  readonly hard?: true
}

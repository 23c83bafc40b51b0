import { bySpan, type Mention, type Sentence, type Token } from '../model'
import type { Cluster } from './cluster'

/** A mention whose thing is settled, with where it stands. */
export interface Settled {
  readonly cluster: Cluster
  readonly mention: Mention
  readonly sentence: number
  readonly isSubject: boolean
}

/** The article as far as it is understood: what each resolution looks back upon. */
export class ArticleView {
  readonly #sentenceIndex: ReadonlyMap<string, number>
  readonly #settledBySentence: Settled[][]

  constructor(
    readonly sentences: readonly Sentence[],
    readonly clusters: readonly Cluster[],
  ) {
    this.#sentenceIndex = new Map(sentences.map(({ id }, index) => [id, index]))
    this.#settledBySentence = sentences.map(() => [])
    for (const cluster of clusters) for (const mention of cluster.mentions) this.settle(cluster, mention)
  }

  /** Notes that the mention stands for the cluster; its sentence's mentions stay in the order of the text. */
  settle(cluster: Cluster, mention: Mention): void {
    const sentence = this.indexOf(mention)
    const settled = this.#settledBySentence[sentence]
    settled?.push({ cluster, mention, sentence, isSubject: isSubject(this.tokensOf(mention), mention) })
    settled?.sort((a, b) => bySpan(a.mention.span, b.mention.span))
  }

  indexOf({ sentenceId }: Mention): number {
    return this.#sentenceIndex.get(sentenceId) ?? 0
  }

  tokensOf(mention: Mention): readonly Token[] {
    return this.sentences[this.indexOf(mention)]?.tokens ?? []
  }

  /** What is settled in one sentence, in the order of the text. */
  inSentence(index: number): readonly Settled[] {
    return this.#settledBySentence[index] ?? []
  }

  /** What is settled before the mention in its own sentence. */
  before(mention: Mention): readonly Settled[] {
    return this.inSentence(this.indexOf(mention)).filter((other) => other.mention.span.end <= mention.span.start)
  }
}

/** Tagged as prepositions, but a clause may follow: "As Putin stood". */
const OPENS_CLAUSE = ['as', 'after', 'before', 'since', 'until', 'than']

/** By position: no preposition or verb before it and a verb behind it, adverbs and a bracketed "who" clause aside. */
function isSubject(tokens: readonly Token[], { tokens: { start, end } }: Mention): boolean {
  const tags = (at: number): readonly string[] => tokens[at]?.tags ?? []
  if (tags(start - 1).includes('Preposition') && !OPENS_CLAUSE.includes(tokens[start - 1]?.normal ?? '')) return false
  let at = end
  while (tags(at).includes('Adverb')) at++
  return (
    tags(at).some((tag) => tag === 'Verb' || tag === 'Modal' || tag === 'Auxiliary') ||
    (start === 0 && tokens[at]?.before.startsWith(',') === true)
  )
}

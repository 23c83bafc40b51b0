import type { Hits } from '../search/find-hits'
import { countWords } from './count-words'

/** How much was found: "2 names, 134 sentences, 1 article"; what there is none of is not said. */
export function hitsWords({ names, topics, sentences, articles }: Hits): string {
  const counts = [
    [names.length, 'name'],
    [topics.length, 'topic'],
    [sentences.items.length, 'sentence'],
    [articles.items.length, 'article'],
  ] as const
  return counts.flatMap(([count, word]) => (count === 0 ? [] : [countWords(count, word)])).join(', ')
}

import { isLocated } from '../language'
import type { Mention, Sentence } from '../model'
import { absorb, type Cluster, namesOf } from './cluster'

/** "Sandy Angers ... Angers said": a town's name is a person's, where the article has one of that surname and nothing says that it is a place. */
export function joinSurnamesOfPlaces(clusters: readonly Cluster[], sentences: readonly Sentence[]): void {
  const tokensById = new Map(sentences.map(({ id, tokens }) => [id, tokens]))
  const isPlaced = ({ sentenceId, tokens: { start, end } }: Mention): boolean =>
    isLocated(tokensById.get(sentenceId) ?? [], start, end)
  const persons = clusters.filter(({ type, mentions }) => type === 'person' && mentions.length > 0)
  for (const place of clusters) {
    if (place.type !== 'place' || place.mentions.some((mention) => mention.form !== 'name' || isPlaced(mention)))
      continue
    const [name] = namesOf(place)
    const bearers = persons.filter((person) =>
      namesOf(person).some((parts) => name?.length === 1 && parts.length > 1 && parts.at(-1) === name[0]),
    )
    if (bearers.length === 1 && bearers[0]) absorb(bearers[0], place)
  }
}

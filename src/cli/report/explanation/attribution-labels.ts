import type { ExplainedSentence, Explanation } from '../../../model'

/** How the page of a sentence calls an attribution: `attribution 2`, `attribution 1 of sentence 3`; null for none. */
export type AttributionLabels = (id: string | null, on: ExplainedSentence) => string | null

export function attributionLabels({ sentences }: Explanation): AttributionLabels {
  const placeById = new Map(
    sentences.flatMap(({ number, attributions }) =>
      attributions.map(({ id }, index) => [id, { sentence: number, label: `attribution ${index + 1}` }] as const),
    ),
  )
  return (id, on) => {
    const place = id === null ? undefined : placeById.get(id)
    if (!place) return null
    return place.sentence === on.number ? place.label : `${place.label} of sentence ${place.sentence}`
  }
}

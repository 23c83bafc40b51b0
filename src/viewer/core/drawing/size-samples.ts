export interface SizeSample {
  readonly value: number
  /** Pixels. */
  readonly radius: number
}

/**
 * Up to three discs that are drawn, to read the others by: the largest, that which is nearest to half as large, and the smallest.
 *
 * @param ids the entities that are shown.
 */
export function sizeSamples(
  ids: Iterable<string>,
  valueById: ReadonlyMap<string, number>,
  sizeById: ReadonlyMap<string, number>,
): readonly SizeSample[] {
  const samples = eachValueOnce(ids, valueById, sizeById)
  const [first] = samples
  if (!first) return []
  const most = samples.reduce((found, sample) => (sample.value > found.value ? sample : found), first)
  const least = samples.reduce((found, sample) => (sample.value < found.value ? sample : found), first)
  const fromHalf = ({ radius }: SizeSample) => Math.abs(radius - (most.radius + least.radius) / 2)
  const half = samples.reduce((found, sample) => (fromHalf(sample) < fromHalf(found) ? sample : found), first)
  return [...new Set([most, half, least])]
}

/** Many thousand entities have few different values. */
function eachValueOnce(
  ids: Iterable<string>,
  valueById: ReadonlyMap<string, number>,
  sizeById: ReadonlyMap<string, number>,
): readonly SizeSample[] {
  const sampleByValue = new Map<number, SizeSample>()
  for (const id of ids) {
    const value = valueById.get(id) ?? 0
    if (!sampleByValue.has(value)) sampleByValue.set(value, { value, radius: sizeById.get(id) ?? 0 })
  }
  return [...sampleByValue.values()]
}

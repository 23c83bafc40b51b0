import { type ClusterItem, countShared } from './cluster-item'

/** The mentions that stand apart from all earlier ones of their thing, or together with one of another thing, as a person reads them. */
export const describeClusterMisses = (items: readonly ClusterItem[]): string[] =>
  items.flatMap((item, index) => {
    const earlier = items.slice(0, index)
    const wanted = earlier.filter(({ expected }) => countShared(expected, item.expected) > 0)
    const joined = earlier.filter(({ found }) => countShared(found, item.found) > 0)
    return [...describeStrangers(item, wanted, joined), ...describeLoss(item, wanted, joined)]
  })

type Items = readonly ClusterItem[]

function describeStrangers(item: ClusterItem, wanted: Items, joined: Items): string[] {
  const strangers = joined.filter((one) => !wanted.includes(one))
  return strangers.length > 0 ? [`${show(item)} wrongly joins ${strangers.map(show).join(', ')}`] : []
}

function describeLoss(item: ClusterItem, wanted: Items, joined: Items): string[] {
  if (wanted.length === 0 || wanted.some((one) => joined.includes(one))) return []
  return [
    `${show(item)} stands apart from ${wanted.map(show).join(', ')} (found: ${item.found.join('+') || 'nothing'})`,
  ]
}

const show = ({ text, expected }: ClusterItem): string => `"${text}"(${expected.join('+') || '-'})`

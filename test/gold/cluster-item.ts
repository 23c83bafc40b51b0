/** A marked mention: the things that it stands for by the gold and by the extractor. Several where it is plural; none where it is nobody's. */
export interface ClusterItem {
  readonly text: string
  /** Which of a group's articles it stands in, from 0. */
  readonly article: number
  readonly expected: readonly string[]
  readonly found: readonly string[]
}

/** How many things two mentions have in common. */
export const countShared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((key) => b.includes(key)).length

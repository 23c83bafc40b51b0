/** What is told of one thing: names and values in the order in which they are shown. */
export type Facts = readonly (readonly [name: string, value: string | null])[]

/** The things of a section below one another, each with its number in its first row. What has no value is left out. */
export const numberedRows = (things: readonly Facts[]): readonly (readonly string[])[] =>
  things.flatMap((facts, index) =>
    facts
      .flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value]]))
      .map((row, at) => [at === 0 ? `${index + 1}` : '', ...row]),
  )

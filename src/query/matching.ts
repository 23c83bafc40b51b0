/** The first so many things that a match leaves something of, one by one: what it leaves of each. */
export function* matching<Thing, Left>(
  things: Iterable<Thing>,
  match: (thing: Thing) => Left | null,
  limit = Number.POSITIVE_INFINITY,
): Generator<Left, void> {
  let left = Math.floor(limit)
  for (const thing of things) {
    if (left < 1) return
    const found = match(thing)
    if (found === null) continue
    left--
    yield found
  }
}

/** How each thing of one kind is drawn just now. Sigma's reducers read it; it is changed in place, so that they stay installed. */
export interface Looks<Look> {
  readonly of: (id: string) => Look | undefined
  /** Looks at all things anew and gives the ids of those that have changed. */
  readonly renew: <Thing extends { readonly id: string }>(
    things: Iterable<Thing>,
    lookOf: (thing: Thing) => Look,
  ) => string[]
}

export function createLooks<Look extends object>(): Looks<Look> {
  const lookById = new Map<string, Look>()
  return {
    of: (id) => lookById.get(id),
    renew(things, lookOf) {
      const changed: string[] = []
      for (const thing of things) {
        const next = lookOf(thing)
        if (sameLook(lookById.get(thing.id), next)) continue
        lookById.set(thing.id, next)
        changed.push(thing.id)
      }
      return changed
    },
  }
}

function sameLook<Look extends object>(before: Look | undefined, after: Look): boolean {
  if (!before) return false
  return (Object.keys(after) as (keyof Look)[]).every((field) => before[field] === after[field])
}

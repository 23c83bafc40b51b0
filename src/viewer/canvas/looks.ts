/** How each thing of one kind is drawn just now. Sigma's reducers read it; it is changed in place, so that they stay installed. */
export interface Looks<Look> {
  readonly of: (id: string) => Look | undefined
  /** Looks at everything anew and gives the ids of what has changed. */
  readonly renew: (lookOf: (id: string) => Look) => readonly string[]
}

export function createLooks<Look extends object>(ids: readonly string[]): Looks<Look> {
  const lookById = new Map<string, Look>()
  return {
    of: (id) => lookById.get(id),
    renew(lookOf) {
      const changed: string[] = []
      for (const id of ids) {
        const next = lookOf(id)
        if (sameLook(lookById.get(id), next)) continue
        lookById.set(id, next)
        changed.push(id)
      }
      return changed
    },
  }
}

function sameLook<Look extends object>(before: Look | undefined, after: Look): boolean {
  if (!before) return false
  return (Object.keys(after) as (keyof Look)[]).every((field) => before[field] === after[field])
}

/** How many things there are of each type. */
export function countTypes<Type>(things: Iterable<{ readonly type: Type }>): ReadonlyMap<Type, number> {
  const counts = new Map<Type, number>()
  for (const { type } of things) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

/**
 * Asks `make` when it is first called, and gives the same value ever after. For tables that cost: who only imports a module pays for
 * none of them.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

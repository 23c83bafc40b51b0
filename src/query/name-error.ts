import type { EntityRecord } from '../model'

/** A name that stands for no entity, or for several. `candidates` are the entities that may have been meant, nearest first. */
export class NameError extends Error {
  override readonly name = 'NameError'

  constructor(
    readonly asked: string,
    readonly reason: 'unknown' | 'ambiguous',
    readonly candidates: readonly EntityRecord[],
  ) {
    super(messageFor(asked, reason, candidates))
  }
}

function messageFor(asked: string, reason: NameError['reason'], candidates: readonly EntityRecord[]): string {
  const list = candidates.map(({ name, id }) => `\n  ${name} (${id})`).join('')
  if (reason === 'ambiguous')
    return `"${asked}" is the name of several entities. Give the id of the one you mean:${list}`
  if (candidates.length === 0) return `No entity is called "${asked}", nor anything like it.`
  return `No entity is called "${asked}". The nearest are:${list}`
}

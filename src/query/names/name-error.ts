import type { EntityRecord, EntityType } from '../../model'

/** A name that stands for no entity, or for several. `candidates` are the entities that may have been meant, nearest first. */
export class NameError extends Error {
  /** `NameError`. */
  override readonly name = 'NameError'

  constructor(
    /** The name, as it was asked for. */
    readonly asked: string,
    /** Whether it stands for none or for several. */
    readonly reason: 'unknown' | 'ambiguous',
    /** Whom it may mean, nearest first; at most five of those that an unknown name is like. */
    readonly candidates: readonly EntityRecord[],
    /** The type that was asked for; undefined where any would do. */
    readonly type?: EntityType,
  ) {
    super(messageFor(asked, reason, candidates, type ?? 'entity'))
  }
}

function messageFor(
  asked: string,
  reason: NameError['reason'],
  candidates: readonly EntityRecord[],
  kind: string,
): string {
  const list = candidates.map(({ name, id }) => `\n  ${name} (${id})`).join('')
  if (reason === 'ambiguous')
    return `"${asked}" is the name of more than one ${kind}. Give the id of the one you mean:${list}`
  if (candidates.length === 0) return `No ${kind} is called "${asked}", nor anything like it.`
  return `No ${kind} is called "${asked}". The nearest are:${list}`
}

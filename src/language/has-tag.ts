import type { Token } from '../model'

/** Whether the tagger gave the token any of these tags. */
export const hasTag = (token: Token | undefined, ...tags: readonly string[]): boolean =>
  token?.tags.some((tag) => tags.includes(tag)) ?? false

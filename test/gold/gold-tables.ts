/** How hard a case is: any decent system holds the strong ones; medium ones need rules or context; weak ones are the last fifth. */
export const TIERS = ['strong', 'medium', 'weak'] as const
export type Tier = (typeof TIERS)[number]

/** One marked text. The marks of a mention case are types, those of a coreference case keys of entities; see README.md. */
export interface MarkedCase {
  readonly name: string
  readonly marked: string
}

/** Small articles, marked with keys of entities that hold across them. */
export interface MergingCase {
  readonly name: string
  readonly articles: readonly string[]
}

/** A short article with the topics it is about, each as a list of equally good variants, and phrases that are no topic of it. */
export interface TopicCase {
  readonly name: string
  readonly text: string
  readonly accepted: readonly (readonly string[])[]
  readonly forbidden: readonly string[]
}

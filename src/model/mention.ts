import type { EntityType } from './ontology'
import type { Span } from './span'

/** How a mention names its entity. */
export const MENTION_FORMS = ['name', 'demonym', 'metonym', 'description', 'pronoun'] as const
/** By which kind of words a mention names its entity: "France", "French", "Paris" for its government, "the country", "it". */
export type MentionForm = (typeof MENTION_FORMS)[number]

/** What a pronoun or a title tells of a person, and of what is none. */
export type Gender = 'male' | 'female' | 'neuter'

/** A stretch of a sentence that names an entity, or stands for one. */
export interface Mention {
  /** Hash of where it stands. */
  readonly id: string
  /** The article that it stands in. */
  readonly articleId: string
  /** The sentence that it stands in. */
  readonly sentenceId: string
  /** Into the article's text. */
  readonly span: Span
  /** First and last-exclusive index into the sentence's tokens. */
  readonly tokens: Span
  /** `text.slice(span.start, span.end)` of the article. */
  readonly text: string
  /** Null for a pronoun or description whose type only its antecedent tells. */
  readonly type: EntityType | null
  /** By which kind of words it names its entity. */
  readonly form: MentionForm
  /** The key of a thing that a lexicon knows whatever the article says (`country:FR`, `organization:nato`), else null. */
  readonly known: string | null
  /** What the words around the mention say of it, for coreference, claims and merging. */
  readonly cues: MentionCues
  /** The id of the rule that made it. */
  readonly rule: string
  /** In [0, 1]: of the mentions at 0.8, about four in five should be right. */
  readonly confidence: number
}

/** What the words around a mention say of the one mentioned. */
export interface MentionCues {
  /** Title or office that stands before or beside a name: "President", "foreign minister". Lower case. */
  readonly title?: string
  /** Key of the country or body that the title or description names: the `country:RU` of "Russian President Vladimir Putin". */
  readonly of?: string
  /** Of a person, by title or pronoun. */
  readonly gender?: Gender
  /** A description or pronoun that stands for several: "the pair", "both leaders", "they". */
  readonly plural?: boolean
  /** Head noun of a description: the "leader" of "the French leader". Lower case. */
  readonly head?: string
  /** Age in years, where the text gives one. */
  readonly age?: number
}

/** Within one article: mentions of one thing. A plural mention ("the pair") belongs to several chains. */
export interface Chain {
  /** Hash of what it is and where it is first named. */
  readonly id: string
  /** The article that all its mentions stand in. */
  readonly articleId: string
  /** What kind of thing it is. */
  readonly type: EntityType
  /** The fullest name in the chain. */
  readonly name: string
  /** The key of a thing that a lexicon knows (`country:FR`), else null. */
  readonly known: string | null
  /** Key of the country whose body this is, for names that bodies of several countries share: the `country:TR` of "the Turkish Foreign Ministry". */
  readonly owner?: string
  /** Its mentions, in the order of the text. */
  readonly mentionIds: readonly string[]
}

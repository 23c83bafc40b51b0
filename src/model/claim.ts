import type { RelationType } from './ontology'
import type { Span } from './span'

/** How a sentence holds what it says. */
export const MODALITIES = ['asserted', 'future', 'hypothetical', 'historical'] as const
/** How a sentence holds what it says: as a fact, as coming, as possible, or as background of long ago. */
export type Modality = (typeof MODALITIES)[number]

/** One sentence saying one thing about two entities. */
export interface Claim {
  /** Hash of what it says and where. */
  readonly id: string
  /** The article that says it. */
  readonly articleId: string
  /** The sentence that says it. */
  readonly sentenceId: string
  /** What the source does to the target, or is to it. */
  readonly type: RelationType
  /** Whether the target does it to the source as well. */
  readonly reciprocal: boolean
  /** The words for the one who acts. */
  readonly sourceMentionId: string
  /** The words for the one acted on. */
  readonly targetMentionId: string
  /** The chain meant, where a mention belongs to several ("the pair"). */
  readonly sourceChainId: string
  /** The chain meant, where the mention of the target belongs to several. */
  readonly targetChainId: string
  /** The words that carry the relation; null where there are none (apposition, comention). */
  readonly predicate: Span | null
  /** Whether the sentence says that it is not so. */
  readonly negated: boolean
  /** How the sentence holds it. */
  readonly modality: Modality
  /** The chain in whose mouth the sentence puts the claim; null for the article's own voice and for unnamed sources. */
  readonly attributedTo: string | null
  /** The attribution that the claim is part of, also when its source has no name. */
  readonly attributionId: string | null
  /** The chain that the sentence says denies the claim. */
  readonly deniedBy: string | null
  /** Whether the predicate stands within quotation marks. */
  readonly quoted: boolean
  /**
   * When it happened or will happen, ISO 8601, by the sentence's own time words ("on Monday", "last October", "in 2015", "seven months
   * ago"), resolved against the date of the article, and as precise as the words are: `2015`, `2016-10`, `2017-05-29`. Of a span it is
   * the beginning ("since 2012"). Null where the sentence does not say, says it vaguely ("a few years ago") or only by a limit
   * ("by 2020"), where the article's date does not tell enough, and where the words may belong to something else.
   *
   * Each claim has its own: in "said on Tuesday that Peru attacked Chile in 2008" the saying is of Tuesday, the attack of 2008; what is
   * reported without a time of its own has none. A standing tie has the date at which the sentence says that it began, if it does.
   */
  readonly date: string | null
  /** The id of the rule that found it. */
  readonly rule: string
  /** What makes the claim more or less likely to hold than others of its rule. */
  readonly circumstances: readonly Circumstance[]
  /** How likely it is to hold, in [0, 1]: its rule's precision on labelled sentences, in its circumstances. */
  readonly confidence: number
}

/**
 * `found`: an end is a pronoun or a description, and coreference had to find whom it means. `doubtful`: that an end is a name of its
 * type is itself doubtful. `far`: many words stand between the ends. The others: the words of an end stand for a country's `people`,
 * for the `owner` of what they name, or for whomever an `unknown-deed` is done to.
 */
export const CIRCUMSTANCES = ['found', 'doubtful', 'far', 'people', 'owner', 'unknown-deed'] as const
/** What makes a claim more or less likely to hold than others of its rule: see `CIRCUMSTANCE_WORDS`. */
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** The same in words for users. */
export const CIRCUMSTANCE_WORDS: Readonly<Record<Circumstance, string>> = {
  found: 'an end is a pronoun or a description',
  doubtful: 'a name is doubtful',
  far: 'the ends stand far apart',
  people: 'people stand for their country or body',
  owner: 'a thing stands for whose it is',
  'unknown-deed': 'the deed itself is in no table',
}

/** Somebody is said to have said something. */
export interface Attribution {
  /** Hash of where it stands. */
  readonly id: string
  /** The article that it stands in. */
  readonly articleId: string
  /** The attribution whose content this one stands in, where speech is nested. */
  readonly parentId: string | null
  /** Null where the source is unnamed ("officials say"). */
  readonly sourceChainId: string | null
  /** The words for the source, named or not; null where the sentence has none. */
  readonly source: Span | null
  /** The words that say that something is said ("said", "according to"); null where only quotation marks or a colon do. */
  readonly cue: Span | null
  /** The words claimed, in reading order. */
  readonly content: readonly Span[]
  /** Whether the content is quoted. */
  readonly direct: boolean
  /** From the first to the last of its parts. */
  readonly span: Span
  /** The id of the rule that found it. */
  readonly rule: string
  /** How likely it is to hold, in [0, 1]. */
  readonly confidence: number
}

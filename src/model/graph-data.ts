import type { Circumstance, Modality } from './claim'
import type { Judgement } from './entity'
import type { MentionForm } from './mention'
import type { EntityType, RelationType } from './ontology'
import type { Span } from './span'

/**
 * A built graph as plain data: what the graph folder stores, the dump prints and every question is asked of.
 * Field names follow the dump. Offsets are UTF-16 code units into the document's text; a pair is [start, end), end exclusive.
 */
export interface GraphData {
  /** The articles, sorted by id. */
  readonly documents: readonly DocumentRecord[]
  /** What the articles name, each once. */
  readonly entities: readonly EntityRecord[]
  /** Every place where an article names an entity. */
  readonly mentions: readonly MentionRecord[]
  /** Who is said to have said what. */
  readonly attributions: readonly AttributionRecord[]
  /** Who did, said and is what to whom, sorted by id, with the sentences that say so. */
  readonly relations: readonly RelationRecord[]
  /** Which names were taken for one thing, and why. */
  readonly judgements: readonly Judgement[]
  /** Where and how each entity is drawn, in the order of `entities`. */
  readonly nodes: readonly NodeRecord[]
}

/** A stretch of a document's text: UTF-16 code units, from 0, the end exclusive, so that `text.slice(...pair)` is the thing. */
export type Pair = readonly [start: number, end: number]

/** An article as it was read. */
export interface DocumentRecord {
  /** Hash of the text; the path joins it only where two files hold the same text. */
  readonly id: string
  /** Relative to the input that was named, with `/`. */
  readonly path: string
  /** Its address, where the text gives one. */
  readonly url: string | null
  /** Its headline; null where it has none. */
  readonly title: string | null
  /** Entity id of the publishing outlet. */
  readonly outlet: string | null
  /** Entity id of the news agency that the article credits with its text. */
  readonly agency: string | null
  /** Names of its authors, as the byline gives them. */
  readonly authors: readonly string[]
  /** Date of publication, ISO 8601, possibly partial (`2017`, `2017-05`, `2017-05-30`); null where nothing tells. */
  readonly published: string | null
  /** BCP 47 tag; extraction knows English (`en`). */
  readonly language: string
  /** The id of the document that it is a copy of as a whole; null for an original. */
  readonly copyOf: string | null
  /** The paragraphs that are the article's own prose. */
  readonly body: readonly Span[]
  /** The whole text, nothing trimmed or changed. All offsets are UTF-16 code units into it, end exclusive. */
  readonly text: string
}

/** A node: a person, country, organization, outlet, place or topic that the articles name. */
export interface EntityRecord {
  /** `country:FR` for a country, else type and name key: `person:emmanuel-macron`. A new article does not change it. */
  readonly id: string
  /** What kind of thing it is. */
  readonly type: EntityType
  /** Its fullest name. */
  readonly name: string
  /** Other names found in the articles, sorted; neither pronouns nor descriptions. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2, for countries; else null. */
  readonly countryCode: string | null
  /** How often it is mentioned, pronouns included. */
  readonly mentions: number
  /** In how many documents it is mentioned, or which it published. */
  readonly documents: number
  /** Topics only: how much the articles are about it, in [0, 1]; 1 is the main topic of every article. */
  readonly salience?: number
}

/** A stretch of a document that names an entity, or stands for one. */
export interface MentionRecord {
  /** The id of the entity. */
  readonly entity: string
  /** The id of the document. */
  readonly document: string
  /** Where it begins: UTF-16 code units into the document's text, from 0. */
  readonly start: number
  /** Where it ends, exclusive. */
  readonly end: number
  /** The words: `text.slice(start, end)` of the document. */
  readonly text: string
  /** How the words name the entity. */
  readonly form: MentionForm
  /** The id of the rule that found it. */
  readonly rule: string
  /** In [0, 1]: of the mentions at 0.8, about four in five should be right. */
  readonly confidence: number
}

/** Somebody is said to have said, thought or wanted something. Pairs are into the document's text, end exclusive. */
export interface AttributionRecord {
  /** Hash of where it stands. */
  readonly id: string
  /** The id of the attribution in whose content it stands, where speech is nested; else null. */
  readonly parent: string | null
  /** The id of the document. */
  readonly document: string
  /** Entity id; null for a source without a name. */
  readonly source: string | null
  /** The words for the source, named or not; null where the sentence has none. */
  readonly sourceMention: Pair | null
  /** The words that say that something is said ("said", "according to"); null where only quotation marks or a colon do. */
  readonly cue: Pair | null
  /** The words claimed, in reading order; a quotation that runs over several sentences is one. */
  readonly content: readonly Pair[]
  /** Whether the content is quoted. */
  readonly direct: boolean
  /** Where the first of its parts begins: UTF-16 code units into the document's text, from 0. */
  readonly start: number
  /** Where the last of its parts ends, exclusive. */
  readonly end: number
}

/** An edge: what one entity does to another, says of it or is to it, with every sentence that says so. */
export interface RelationRecord {
  /** `source~type~target`; the key of the edge in graphology. */
  readonly id: string
  /** The id of the entity that acts. */
  readonly source: string
  /** The id of the entity acted on. */
  readonly target: string
  /** What kind of relation it is: see `RELATION_KINDS`. */
  readonly type: RelationType
  /** Stored once, ends ordered by id. */
  readonly reciprocal: boolean
  /** Pieces of evidence, copies counted once. */
  readonly weight: number
  /** Independent sources. */
  readonly sources: number
  /** First and last date of publication of the evidence, copies left out unless there is nothing else; null without a dated article. */
  readonly firstSeen: string | null
  /** Last date of publication of the evidence, as `firstSeen`. */
  readonly lastSeen: string | null
  /** Ids of the relations of type `reject` by which it is denied, sorted. */
  readonly deniedBy: readonly string[]
  /** Ids of the relations that this one denies, sorted: the reverse of `deniedBy`. */
  readonly denies: readonly string[]
  /** Every sentence that denies it, also where that rejects nobody by name; in order of time. */
  readonly denials: readonly DenialRecord[]
  /** The sentences that say so, copies included, by when it happened, those without a date last. Never empty in a built graph. */
  readonly evidence: readonly EvidenceRecord[]
}

/** A sentence that says what a relation says, and how it says it. Pairs are into the document's text, end exclusive. */
export interface EvidenceRecord {
  /** The id of the document. */
  readonly document: string
  /** The sentence. */
  readonly start: number
  /** Where the sentence ends, exclusive. */
  readonly end: number
  /** The whole sentence: `text.slice(start, end)` of the document. */
  readonly text: string
  /** Always the mention of the relation's source, also where the relation is reciprocal. */
  readonly sourceMention: Pair
  /** The mention of the relation's target. */
  readonly targetMention: Pair
  /** Null for relations without a cue (appositions, comention). */
  readonly predicate: Pair | null
  /** Whether the sentence says that it is not so ("did not", "failed to"). */
  readonly negated: boolean
  /** How the sentence holds it: as a fact, as coming, as possible, or as background of long ago. */
  readonly modality: Modality
  /** Entity id of the one in whose mouth the sentence puts it, the innermost; null for the article's own word and for a source without a name. */
  readonly attributedTo: string | null
  /** Id of the attribution it is part of, also when its source has no name. */
  readonly attribution: string | null
  /** Whether the words that carry the relation stand within quotation marks. */
  readonly quoted: boolean
  /** When it happened, ISO 8601, possibly partial, by the sentence's own time words; without such, the date of the article. */
  readonly date: string | null
  /** Which of the two tells the date; null where neither does. */
  readonly dateFrom: 'sentence' | 'article' | null
  /** Id of the document that the sentence was copied from. */
  readonly copyOf: string | null
  /** Entity id of the outlet whose report the sentence passes on ("according to Reuters", "told the BBC"); null for the article's own. */
  readonly relayedFrom: string | null
  /** The id of the rule that found it. */
  readonly rule: string
  /** What makes it more or less likely to hold than others of its rule. */
  readonly circumstances: readonly Circumstance[]
  /** How likely it is to hold, in [0, 1]: the share that did among labelled sentences of its rule and circumstances. */
  readonly confidence: number
}

/** Somebody denies what a piece of evidence says. It takes nothing back: both stand. */
export interface DenialRecord {
  /** Entity id of who denies it. */
  readonly by: string
  /** The sentence that denies. */
  readonly document: string
  /** Where the sentence begins: UTF-16 code units into the document's text, from 0. */
  readonly start: number
  /** Where it ends, exclusive. */
  readonly end: number
  /** The whole sentence. */
  readonly text: string
  /** The words that deny. */
  readonly cue: Pair
  /** Id of the relation `reject` that the sentence gives too; null where it gives none. */
  readonly relation: string | null
  /** Id of the document that the denying sentence was copied from. */
  readonly copyOf: string | null
  /** The sentence denied: that of a piece of this relation's evidence. */
  readonly of: DeniedPlace
}

/** Where a sentence stands that is denied. */
export interface DeniedPlace {
  /** The id of the document. */
  readonly document: string
  /** Where the sentence begins: UTF-16 code units into the document's text, from 0. */
  readonly start: number
  /** Where it ends, exclusive. */
  readonly end: number
}

/** Where and how an entity is drawn. */
export interface NodeRecord {
  /** The id of the entity. */
  readonly id: string
  /** To the right, in pixels at zoom 1. */
  readonly x: number
  /** Upwards, in the same unit. */
  readonly y: number
  /** Radius, in pixels at zoom 1, as `x` and `y` are. */
  readonly size: number
  /** `#rrggbb`. */
  readonly color: string
  /** Number of the community that the entity is in, from 0, the largest first. */
  readonly community: number
}

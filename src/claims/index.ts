import {
  type Article,
  type Attribution,
  type Chain,
  type Claim,
  type Clause,
  groupBy,
  type Mention,
  type Parse,
  type Sentence,
} from '../model'
import { appositionClaims } from './apposition-claims'
import { armedConflict } from './armed-conflict'
import { claimOf } from './claim-of'
import { complementClaims } from './complement-claims'
import { conditionalThreats } from './conditional-threats'
import { deedClaims } from './deed-claims'
import { demandClaims } from './demand-claims'
import { denialClaims } from './denial-claims'
import type { DraftClaim } from './draft-claim'
import { findTellings } from './find-tellings'
import { inquiryClaims } from './inquiry-claims'
import { claimsInPlaces } from './located'
import { nounClaims } from './noun-claims'
import { protestClaims } from './protest-claims'
import { findQuotations } from './quotations'
import { type SentenceView, viewSentence } from './sentence-view'
import { speechClaims } from './speech-claims'
import type { Telling } from './telling'
import { tieClaims } from './ties'
import { titleClaims } from './title-claims'
import { verbClaims } from './verb-claims'
import { weakClaims } from './weak-claims'
import { withNamedEnds } from './with-named-ends'
import { yearOf } from './year-of'

export interface Claims {
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
}

/** What an article's sentences say, clause by clause: who does what to whom, and on whose word. */
export function extractClaims(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  chains: readonly Chain[],
  parses: readonly Parse[],
): Claims {
  const mentionsBySentence = groupBy(mentions, ({ sentenceId }) => sentenceId)
  const known = {
    chainsByMention: chainsOfMentions(chains),
    homesByChain: findHomes(mentions, chains),
    quotesBySentence: findQuotations(article.text, sentences),
    year: yearOf(article),
  }
  const parseBySentence = new Map(parses.map((parse) => [parse.sentenceId, parse]))
  const views = sentences.map((sentence) => {
    const parse = parseBySentence.get(sentence.id) ?? emptyParse(sentence)
    return viewSentence(sentence, parse, mentionsBySentence.get(sentence.id) ?? [], known)
  })
  const { attributions, tellingsByView } = findTellings(article, views)
  return { claims: views.flatMap((view, index) => claimsOf(article, view, tellingsByView[index] ?? [])), attributions }
}

const emptyParse = ({ id: sentenceId }: Sentence): Parse => ({ sentenceId, clauses: [], phrases: [], appositions: [] })

/** The chains that each mention is of; one that stands for several things is of several. */
function chainsOfMentions(chains: readonly Chain[]): ReadonlyMap<string, readonly Chain[]> {
  const memberships = chains.flatMap((chain) => chain.mentionIds.map((mentionId) => ({ mentionId, chain })))
  const groups = groupBy(memberships, ({ mentionId }) => mentionId)
  return new Map([...groups].map(([mentionId, group]) => [mentionId, group.map(({ chain }) => chain)]))
}

/** Of which countries and bodies titles and possessives make a chain's person. */
function findHomes(mentions: readonly Mention[], chains: readonly Chain[]): SentenceView['homesByChain'] {
  const ownerByMention = new Map(mentions.map(({ id, cues }) => [id, cues.of]))
  return new Map(
    chains.map(({ id, mentionIds }) => [
      id,
      new Set(mentionIds.flatMap((mention) => ownerByMention.get(mention) ?? [])),
    ]),
  )
}

function claimsOf(article: Article, view: SentenceView, tellings: readonly Telling[]): Claim[] {
  const drafts = strongClaims(view)
  const told = tellings.filter(({ isOwn }) => isOwn).map(({ draft }) => draft)
  const all = withoutRepeats([...drafts, ...denialClaims(view, drafts), ...speechClaims(view, told, drafts)])
  return [...all, ...weakClaims(view, all)].map((draft) => claimOf(article, view, draft, tellings))
}

/** The rules, in the order in which the first to join two entities by a type is kept. */
function strongClaims(view: SentenceView): DraftClaim[] {
  const byVerb = view.parse.clauses.flatMap((clause) => eventsOf(view, clause))
  const byNoun = view.parse.phrases.flatMap((phrase) => nounClaims(view, phrase))
  const claims = [
    ...byVerb,
    ...byNoun,
    ...titleClaims(view),
    ...appositionClaims(view),
    ...tieClaims(view),
    ...armedConflict(view),
    ...claimsInPlaces(view),
  ]
  return claims.map((claim) => withNamedEnds(view, claim))
}

/**
 * What a clause does by its verb, else by a verb and its noun; what the verb around it makes of that; what is asked by it.
 * An -ing form behind "under" is no verb: "came under *mounting* criticism".
 */
function eventsOf(view: SentenceView, clause: Clause): readonly DraftClaim[] {
  if (clause.marker === 'under') return []
  const byVerb = verbClaims(view, clause)
  const deeds = byVerb.length > 0 ? byVerb : deedClaims(view, clause)
  return [
    ...complementClaims(view, clause, deeds),
    ...protestClaims(view, clause, deeds),
    ...conditionalThreats(view, clause, deeds),
    ...demandClaims(view, clause),
    ...inquiryClaims(view, clause),
  ]
}

const withoutRepeats = (claims: readonly DraftClaim[]): DraftClaim[] =>
  claims.filter((claim, index) => claims.findIndex((other) => isSame(claim, other)) === index)

const isSame = (a: DraftClaim, b: DraftClaim): boolean =>
  a.type === b.type &&
  ((a.source.chain === b.source.chain && a.target.chain === b.target.chain) ||
    (a.reciprocal && b.reciprocal && a.source.chain === b.target.chain && a.target.chain === b.source.chain))

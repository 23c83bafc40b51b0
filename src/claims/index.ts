import {
  type Article,
  type Attribution,
  type Chain,
  type Claim,
  type Clause,
  type Denial,
  groupBy,
  type Mention,
  type Parse,
  type Sentence,
} from '../model'
import { claimOf } from './claim-of'
import { findDenials } from './denials'
import type { DraftClaim } from './draft-claim'
import { armedConflict } from './events/armed-conflict'
import { complementClaims } from './events/complement-claims'
import { conditionalThreats } from './events/conditional-threats'
import { deedClaims } from './events/deed-claims'
import { demandClaims } from './events/demand-claims'
import { inquiryClaims } from './events/inquiry-claims'
import { nounClaims } from './events/noun-claims'
import { protestClaims } from './events/protest-claims'
import { verbClaims } from './events/verb-claims'
import { withNamedEnds } from './events/with-named-ends'
import { claimsInPlaces } from './located'
import { findQuotations } from './sentence/quotations'
import { type SentenceView, viewSentence } from './sentence/sentence-view'
import { yearOf } from './sentence/year-of'
import { tieClaims } from './ties'
import { appositionClaims } from './ties/apposition-claims'
import { titleClaims } from './ties/title-claims'
import { denialClaims } from './voices/denial-claims'
import { findTellings } from './voices/find-tellings'
import { speechClaims } from './voices/speech-claims'
import type { Telling } from './voices/telling'
import { weakClaims } from './weak-claims'

export interface Claims {
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
  readonly denials: readonly Denial[]
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
  return {
    claims: views.flatMap((view, index) => claimsOf(article, view, tellingsByView[index] ?? [])),
    attributions,
    denials: views.flatMap((view, index) => findDenials(article, view, tellingsByView[index] ?? [])),
  }
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

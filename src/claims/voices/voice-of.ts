import { words } from '../../language/words'
import { type Clause, overlaps, type RelationType, type Span } from '../../model'
import type { DraftAttribution } from '../attributions'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import type { Telling } from './telling'

/** On whose word a claim stands. */
export interface Voice {
  readonly telling: Telling
  /** Whether the one who speaks denies the claim. */
  readonly denies: boolean
}

/**
 * The innermost voice that asserts the claim: who says or alleges it, not who demands, threatens or promises it.
 * Null for the article's own. Reports without a source stand back behind who denies them ("denied *reports* that").
 */
export function voiceOf(view: SentenceView, claim: DraftClaim, tellings: readonly Telling[]): Voice | null {
  const place = claim.predicate ?? claim.source.mention.tokens
  const [inner, outer] = tellings
    .filter((telling) => holds(telling, place) && (claim.predicate ? asserts(view, telling, place) : tells(telling)))
    .sort((a, b) => sizeOf(a) - sizeOf(b))
  const voice = inner && !inner.draft.sourceWords && outer?.draft.denies ? outer : inner
  return voice ? { telling: voice, denies: voice.isOwn && isDenied(view, voice.draft, place) } : null
}

const sizeOf = ({ content }: Telling): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

const holds = ({ draft: { cue }, content, isOwn }: Telling, place: Span): boolean =>
  content.some((span) => overlaps(span, place) && span.start <= place.start) && !(isOwn && cue && overlaps(cue, place))

/** A title or a tie that no verb states is on the word of who tells about it, not of who accuses or asks. */
const tells = ({ draft: { act, kind } }: Telling): boolean => act === null && kind !== 'held'

/** What is wanted of others or of oneself is not said to be so: "*urged* Iran to release", "*threatened* to arm". */
function asserts(view: SentenceView, { draft, isOwn }: Telling, place: Span): boolean {
  if (draft.kind === 'held') return false
  if (!isOwn) return true
  const content = contentClause(view, draft, place)
  if (draft.direct || (content === null && draft.act === null)) return true
  if (content?.link === 'infinitive') return isClaimed(view, draft.cue)
  return draft.act !== 'request' && (!WILLING.includes(draft.act) || content?.verb.form === 'finite')
}

/** Acts of will: their speakers say that something shall be. */
const WILLING: readonly (RelationType | null)[] = ['agree', 'threaten']

/** "*claimed* to have met". */
const isClaimed = (view: SentenceView, cue: Span | null): boolean =>
  cue !== null && lemmasAt(view, cue.end - 1).some((lemma) => CLAIMING.has(lemma))

const CLAIMING: ReadonlySet<string> = new Set(words('allege boast claim profess purport report say'))

/** "denied that it attacked"; the -ing form in "denied attacking" is negated by its verb already, and what was "not denied" is not. */
function isDenied(view: SentenceView, draft: DraftAttribution, place: Span): boolean {
  if (!draft.denies) return false
  const cue = cueClause(view, draft)
  const content = contentClause(view, draft, place)
  return (content === null || content.verb.form === 'finite') && !(cue && holdOf(view, cue).negated)
}

const cueClause = ({ parse }: SentenceView, { cue }: DraftAttribution): Clause | undefined =>
  cue === null ? undefined : parse.clauses.find(({ verb }) => cue.start <= verb.head && verb.head < cue.end)

/** The clause right under the cue's that the place stands in, itself or with what hangs on it. */
function contentClause(view: SentenceView, draft: DraftAttribution, place: Span): Clause | null {
  const cue = cueClause(view, draft)
  let clause = cue ? clauseAt(view, place) : null
  while (clause && parentOf(view, clause) !== cue) clause = parentOf(view, clause)
  return clause
}

/** The clause whose verb stands at the place, else the last that begins before it. */
const clauseAt = ({ parse }: SentenceView, { start, end }: Span): Clause | null =>
  parse.clauses.find(({ verb }) => start <= verb.head && verb.head < end) ??
  parse.clauses.findLast(({ span }) => span.start <= start && start < span.end) ??
  null

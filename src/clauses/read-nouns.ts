import { words } from '../language/words'
import type { VerbGroup } from '../model'
import type { DraftAttachment, DraftPhrase } from './clause-draft'
import { TAKES_CLAUSE } from './lexicon'
import type { SentenceReader } from './sentence-reader'

/** Noun phrases go behind a waiting preposition, else before the clause's verb as its subject, else behind it as its objects. */
export function readNouns(state: SentenceReader, phrases: DraftPhrase[]): void {
  state.phrases.push(...phrases)
  const afterComma = ['comma', 'coordinator', 'quote-close'].includes(state.previous?.kind ?? '')
  if (state.preposition) attach(state, phrases)
  else if (opensZeroRelative(state)) openZeroRelative(state, phrases)
  else if (opensCoordinate(state)) openCoordinate(state, phrases)
  else if (!state.open.verb) addSubject(state, phrases, afterComma)
  else addObject(state, phrases, afterComma)
  if (state.previous?.kind !== 'preposition') state.bearers = phrases
  state.last = phrases
  state.extend(phrases)
}

/** "..., but *Zhang*, an employee, said": a subject of its own behind "but", since a finite verb is still to come. */
function opensCoordinate(state: SentenceReader): boolean {
  const { previous, open } = state
  const isAdverse = previous?.kind === 'coordinator' && previous.word === 'but' && open.verb?.negated === false
  return isAdverse && verbToCome(state) !== undefined
}

/** The finite verb before the next conjunction, if any comes. */
function verbToCome({ rest }: SentenceReader): VerbGroup | undefined {
  const end = rest.findIndex(({ kind }) => kind === 'stop' || kind === 'subordinator' || kind === 'coordinator')
  const pieces = rest.slice(0, end < 0 ? 12 : end).flatMap((piece) => (piece.kind === 'verb' ? piece.group : []))
  return pieces.find(({ form }) => form === 'finite')
}

/** Beside the open one; what says something, beside the outermost. */
function openCoordinate(state: SentenceReader, phrases: DraftPhrase[]): void {
  const isSpeech = TAKES_CLAUSE.thatClause.has(state.wordAt(verbToCome(state)?.head ?? -1))
  const { parent, link, marker } = isSpeech ? state.outermost() : state.main()
  state.openClause(parent, link ?? 'coordinate', { marker, subjects: phrases })
  state.floating = { phrases, afterComma: false }
}

/** "the deal *Macron* signed", "the man *he* met": a noun right behind a noun, before a verb of its own. */
function opensZeroRelative(state: SentenceReader): boolean {
  const next = state.rest[0]
  if (state.previous?.kind !== 'nouns' || next?.kind !== 'verb' || next.group.form !== 'finite') return false
  return state.open.verb ? !state.takesClause() : state.open.subjects.length > 0
}

function openZeroRelative(state: SentenceReader, phrases: DraftPhrase[]): void {
  const antecedents = state.last
  state.openClause(state.open, 'relative', { antecedents })
  state.open.objects.push(...antecedents.slice(-1))
  state.open.subjects = phrases
  state.floating = { phrases, afterComma: false }
}

function attach(state: SentenceReader, phrases: DraftPhrase[]): void {
  if (!state.preposition) return
  const attachment = { preposition: state.preposition.word, at: state.preposition.at, phrases }
  state.last.at(-1)?.complements.push(attachment)
  const isOfVerb = state.open.verb !== null && !isOfApposition(state, attachment)
  if (isOfVerb || state.last.length === 0) state.open.attachments.push(attachment)
  state.preposition = null
  state.floating = { phrases: state.bearers ?? phrases, afterComma: state.floating?.afterComma ?? false }
}

/** '"...," said Kimball, director *of the museum*': it tells who the one set beside is, and nothing of the deed. */
function isOfApposition(state: SentenceReader, { preposition, at }: DraftAttachment): boolean {
  const beside = state.appositions.at(-1)?.phrase
  const isBeside = [...state.last, ...(state.bearers ?? [])].some((phrase) => phrase === beside)
  return isBeside && at !== state.lastComma && (preposition === 'of' || state.open.isTurned)
}

function addSubject(state: SentenceReader, phrases: DraftPhrase[], afterComma: boolean): void {
  const [antecedent] = state.open.subjects
  if (state.open.link === 'relative' && antecedent && state.open.marker !== 'whose') {
    state.open.objects.push(...state.open.subjects.slice(0, 1).map((phrase) => phrase as DraftPhrase))
    state.open.subjects = phrases
  } else if (goesOnWithSubjects(state)) state.open.subjects = [...state.open.subjects, ...phrases]
  else if (antecedent && afterComma && !TIMES.has(state.wordAt(antecedent.head))) appose(state, phrases)
  else state.open.subjects = phrases
  state.floating = { phrases, afterComma }
}

/** "Lavrov, the Russian minister, *and Kerry* spoke": what set one subject apart is over. */
const goesOnWithSubjects = ({ previous, open, appositions }: SentenceReader): boolean => {
  const beside = appositions.at(-1)?.beside
  return previous?.kind === 'coordinator' && open.subjects.some((subject) => subject === beside)
}

function addObject(state: SentenceReader, phrases: DraftPhrase[], afterComma: boolean): void {
  if (state.previous?.kind === 'verb' && state.isThatOfObject(state.open)) state.toContent(state.open)
  if (state.open.isTurned && state.previous?.kind === 'verb') state.open.subjects = phrases
  else if (afterComma) appose(state, phrases)
  else state.open.objects.push(...phrases)
  state.floating = { phrases, afterComma }
}

/** "Peru, *not Chile*, attacked" says of Chile only that it did not. */
function appose(state: SentenceReader, phrases: DraftPhrase[]): void {
  const beside = state.last.at(-1)
  const [phrase] = phrases
  if (beside && phrase && state.wordAt(phrase.start - 1) !== 'not') state.appositions.push({ phrase, beside })
}

/** Heads of noun phrases that say when, and so are no subjects: "Three *weeks* after the flood, Quito ...". */
const TIMES: ReadonlySet<string> = new Set(
  words(`second seconds minute minutes hour hours day days night week weeks weekend month months year years decade decades century
    morning afternoon evening today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday`),
)

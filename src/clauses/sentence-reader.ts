import type { Apposition, ClauseLink, VerbGroup } from '../model'
import { type ClauseDraft, type DraftPhrase, newDraft } from './clause-draft'
import type { Piece } from './group-nouns'
import { TAKES_CLAUSE } from './lexicon'
import { mayBeParticiple } from './verb-forms'

/**
 * Where the reading of a sentence stands: the clauses so far, and what the next piece may hang on. `open` is the clause that
 * words go to now; the clauses that enclose it are its parents. The `read-...` files change it, piece by piece.
 */
export class SentenceReader {
  readonly drafts: ClauseDraft[] = []
  readonly phrases: DraftPhrase[] = []
  readonly appositions: Apposition[] = []
  open: ClauseDraft
  /** The noun phrases read last. */
  last: DraftPhrase[] = []
  /** Set while the noun phrases read last, with what hangs on them, stand right before the current piece. */
  floating: { readonly phrases: DraftPhrase[]; readonly afterComma: boolean } | null = null
  /** The noun phrases that the prepositional phrases since hang on. */
  bearers: DraftPhrase[] | null = null
  preposition: { readonly word: string; readonly at: number } | null = null
  previous: Piece | null = null
  /** Before which token the last comma stands. */
  lastComma = -1
  /** The pieces behind the current one. */
  rest: readonly Piece[] = []
  /** The clauses that were open where the quotation marks opened that are not closed yet. */
  readonly quoted: ClauseDraft[] = []

  /**
   * `wordAt` tells the lower-case word at a token; `hasFinite` whether its main clause has a finite verb; `isBare` whether a
   * verb is a form without helpers or ending, as behind "to"; `isBody` whether a token names a body, a country or a place.
   */
  constructor(
    readonly wordAt: (at: number) => string,
    readonly hasFinite: boolean,
    readonly isBare: (verb: VerbGroup) => boolean,
    readonly isBody: (at: number) => boolean,
  ) {
    this.open = this.start(null, null)
  }

  /** A clause of its own, with nothing in it yet. */
  start(parent: ClauseDraft | null, link: ClauseLink | null): ClauseDraft {
    const draft = newDraft(parent, link)
    this.drafts.push(draft)
    return draft
  }

  /** A clause that a small word opens, and that goes on with its subject or its verb. */
  openClause(parent: ClauseDraft | null, link: ClauseLink, options: Parameters<typeof newDraft>[2]): void {
    this.open = newDraft(parent, link, options)
    this.drafts.push(this.open)
    this.floating = null
  }

  /** A clause whose verb has come. */
  begin(
    verb: VerbGroup,
    parent: ClauseDraft | null,
    link: ClauseLink | null,
    subjects: readonly DraftPhrase[],
    marker: string | null = null,
    afterComma = false,
  ): ClauseDraft {
    const draft = newDraft(parent, link, { subjects, marker, afterComma })
    this.drafts.push(draft)
    this.fill(draft, verb)
    return draft
  }

  /** Gives the clause its verb; what comes now goes to it. */
  fill(draft: ClauseDraft, verb: VerbGroup): void {
    draft.verb = verb
    if (this.isThatOfObject(draft) && (verb.passive || this.isCopula(verb))) this.toContent(draft)
    draft.start = Math.min(draft.start, verb.start, ...draft.subjects.map(({ start }) => start))
    draft.end = verb.end
    this.open = draft
    this.last = []
    this.bearers = null
  }

  /** "the miscalculation that we *are*": what was taken for "which" says what the noun is about, since nothing is missing in it. */
  toContent(draft: ClauseDraft): void {
    draft.objects = draft.objects.filter((phrase) => !draft.antecedents.includes(phrase))
    draft.link = 'complement'
  }

  /** Whether the clause is an open "that" with the noun before it as its object: "the weapons that Belarus sold". */
  isThatOfObject({ link, marker, objects, antecedents }: ClauseDraft): boolean {
    return link === 'relative' && marker === 'that' && objects.some((phrase) => antecedents.includes(phrase))
  }

  /** The phrases are no apposition after all. */
  dropApposition(phrases: readonly DraftPhrase[]): void {
    const last = this.appositions.at(-1)
    if (last && phrases.some((phrase) => phrase === last.phrase)) this.appositions.pop()
  }

  /** The open clause and those around it reach to the end of the phrases. */
  extend(phrases: readonly DraftPhrase[]): void {
    const end = phrases.at(-1)?.end ?? 0
    for (let draft: ClauseDraft | null = this.open; draft; draft = draft.parent) draft.end = Math.max(draft.end, end)
  }

  /** Whether the clause's verb may be a participle and only prepositional phrases follow it: "engaged in talks". */
  isOnlyPrepositional({ verb, attachments }: ClauseDraft): boolean {
    const word = verb ? this.wordAt(verb.head) : ''
    return mayBeParticiple(word) && !TAKES_CLAUSE.thatClause.has(word) && attachments[0]?.at === verb?.end
  }

  isCopula({ head }: VerbGroup): boolean {
    return COPULAS.has(this.wordAt(head))
  }

  /** The nearest enclosing clause that has its subject and still waits for its verb. */
  waiting(): ClauseDraft | null {
    for (let draft: ClauseDraft | null = this.open; draft; draft = draft.parent) {
      if (!draft.verb && draft.subjects.length > 0) return draft
    }
    return null
  }

  /** Whether the open clause only adds to another: relative, participle, infinitive. */
  inSideClause(): boolean {
    return this.open.link === 'relative' || this.open.link === 'participle' || this.open.link === 'infinitive'
  }

  /** Whether the open clause's verb takes a clause behind it: "said Macron met". */
  takesClause(): boolean {
    return this.open.verb !== null && TAKES_CLAUSE.thatClause.has(this.wordAt(this.open.verb.head))
  }

  /** The outermost clause around the open one. */
  outermost(): ClauseDraft {
    let draft = this.open
    while (draft.parent) draft = draft.parent
    return draft
  }

  /** Whether a comma comes within a few pieces, and a finite verb behind it with at most its subject before. */
  finiteComesAfterComma(): boolean {
    const comma = this.rest.slice(0, 12).findIndex(({ kind }) => kind === 'comma')
    return comma >= 0 && this.rest.slice(comma, comma + 9).some(isFinitePiece)
  }

  /** The clause that the open one hangs on in the end, up to what somebody says. */
  main(): ClauseDraft {
    let draft = this.open
    while (draft.parent && draft.link !== 'complement') draft = draft.parent
    return draft
  }

  /** The subjects of the clause, or of the nearest one around it that has some. */
  subjectsOf(draft: ClauseDraft): readonly DraftPhrase[] {
    return draft.subjects.length > 0 || !draft.parent ? draft.subjects : this.subjectsOf(draft.parent)
  }
}

const COPULAS = new Set(['be', 'is', 'are', 'was', 'were', 'been', "'s", "'re"])

const isFinitePiece = (piece: Piece): boolean => piece.kind === 'verb' && piece.group.form === 'finite'

import type { Apposition, ClauseLink, VerbGroup } from '../model'
import { type ClauseDraft, type DraftPhrase, newDraft } from './clause-draft'
import type { Piece } from './group-nouns'
import { TAKES_CLAUSE } from './lexicon'

type Small = Extract<Piece, { kind: 'preposition' | 'coordinator' | 'subordinator' | 'relative' }>

/**
 * Reads a sentence's pieces from left to right and builds its clauses. `#open` is the clause that words go to now;
 * the clauses that enclose it are its parents. A verb goes to the innermost clause that still waits for one.
 */
export class ClauseBuilder {
  readonly drafts: ClauseDraft[] = []
  readonly phrases: DraftPhrase[] = []
  readonly appositions: Apposition[] = []
  #open: ClauseDraft
  #last: DraftPhrase[] = []
  /** Set while the noun phrase read last stands right before the current piece. */
  #floating: { readonly phrases: DraftPhrase[]; readonly afterComma: boolean } | null = null
  /** The noun phrases that the prepositional phrases since hang on. */
  #bearers: DraftPhrase[] | null = null
  #preposition: { readonly word: string; readonly at: number } | null = null
  #previous: Piece | null = null
  readonly #quoted: ClauseDraft[] = []

  /** `lemmaAt` tells the lower-case word at a token; `hasFinite` whether the sentence has a finite verb at all. */
  constructor(
    private readonly wordAt: (at: number) => string,
    private readonly hasFinite: boolean,
  ) {
    this.#open = this.#start(null, null)
  }

  read(piece: Piece): void {
    if (piece.kind === 'nouns')
      this.#readNouns(piece.nouns.map(({ start, end, head }) => ({ start, end, head, complements: [] })))
    else if (piece.kind === 'verb') this.#readVerb(piece.group)
    else this.#readMark(piece)
    this.#previous = piece
  }

  #readMark(piece: Exclude<Piece, { kind: 'nouns' | 'verb' }>): void {
    switch (piece.kind) {
      case 'preposition':
        this.#preposition = { word: piece.word, at: piece.start }
        return
      case 'subordinator':
        return this.#readSubordinator(piece)
      case 'relative':
        return this.#readRelative(piece)
      case 'comma':
        return this.#readComma()
      case 'stop':
        return this.#restart()
      case 'quote-open':
        this.#quoted.push(this.#open)
        return
      case 'quote-close':
        this.#closeQuote()
        return
      case 'coordinator':
        this.#preposition = null
        this.#floating = null
    }
  }

  // --- nouns ---

  #readNouns(phrases: DraftPhrase[]): void {
    this.phrases.push(...phrases)
    const afterComma = this.#previous?.kind === 'comma' || this.#previous?.kind === 'coordinator'
    if (this.#preposition) this.#attach(phrases)
    else if (!this.#open.verb) this.#addSubject(phrases, afterComma)
    else this.#addObject(phrases, afterComma)
    if (this.#previous?.kind !== 'preposition') this.#bearers = phrases
    this.#last = phrases
    this.#extend(phrases)
  }

  #attach(phrases: DraftPhrase[]): void {
    if (!this.#preposition) return
    const attachment = { preposition: this.#preposition.word, at: this.#preposition.at, phrases }
    this.#last.at(-1)?.complements.push(attachment)
    if (this.#open.verb || this.#last.length === 0) this.#open.attachments.push(attachment)
    this.#preposition = null
    this.#floating = { phrases: this.#bearers ?? phrases, afterComma: false }
  }

  #addSubject(phrases: DraftPhrase[], afterComma: boolean): void {
    const [antecedent] = this.#open.subjects
    if (this.#open.link === 'relative' && antecedent && this.#open.marker !== 'whose') {
      this.#open.objects.push(...this.#open.subjects.slice(0, 1).map((phrase) => phrase as DraftPhrase))
      this.#open.subjects = phrases
    } else if (antecedent && afterComma) this.#appose(phrases)
    else this.#open.subjects = phrases
    this.#floating = { phrases, afterComma }
  }

  #addObject(phrases: DraftPhrase[], afterComma: boolean): void {
    if (afterComma) this.#appose(phrases)
    else this.#open.objects.push(...phrases)
    this.#floating = { phrases, afterComma }
  }

  #appose(phrases: DraftPhrase[]): void {
    const beside = this.#last.at(-1)
    const [phrase] = phrases
    if (beside && phrase) this.appositions.push({ phrase, beside })
  }

  // --- verbs ---

  #readVerb(verb: VerbGroup): void {
    const isHeadlineFuture =
      verb.form === 'infinitive' && !this.hasFinite && this.#open.subjects.length > 0 && !this.#open.verb
    if (verb.form === 'infinitive' && !isHeadlineFuture) this.#readInfinitive(verb)
    else if (verb.form === 'gerund') this.#readGerund(verb)
    else if (verb.form === 'participle' || this.#isReduced(verb)) this.#readParticiple(verb)
    else this.#readFinite(verb)
    this.#preposition = null
    this.#floating = null
  }

  #readFinite(verb: VerbGroup): void {
    const waiting = this.#waiting()
    const floating = this.#floating
    if (!this.#open.verb && (this.#open.subjects.length > 0 || (this.#open.link !== null && !waiting)))
      return this.#fill(this.#open, verb)
    if (this.#previous?.kind === 'coordinator' && this.#open.verb) return this.#coordinate(verb)
    const outer = this.#interrupted()
    if (outer) return this.#resume(verb, outer)
    if (waiting && !(floating?.afterComma === false && this.#takesClause() && !this.#inSideClause()))
      return this.#fill(waiting, verb)
    if (floating?.afterComma) return this.#beginBeside(verb, floating.phrases)
    if (floating) return this.#complement(verb, floating.phrases)
    if (!this.#open.verb) return this.#fill(this.#open, verb)
    this.#coordinate(verb)
  }

  /** "said Macron met Putin": what looked like an object is the subject of a clause of its own. */
  #complement(verb: VerbGroup, phrases: DraftPhrase[]): void {
    const { objects } = this.#open
    for (const phrase of phrases) if (objects.includes(phrase)) objects.splice(objects.indexOf(phrase), 1)
    this.#begin(verb, this.#open, 'complement', phrases)
  }

  /** ", Iraqi officials said": no apposition after all, but the subject of the next clause. */
  #beginBeside(verb: VerbGroup, phrases: DraftPhrase[]): void {
    const last = this.appositions.at(-1)
    if (last && phrases.some((phrase) => phrase === last.phrase)) this.appositions.pop()
    if (TAKES_CLAUSE.thatClause.has(this.wordAt(verb.head))) return this.#begin(verb, null, 'coordinate', phrases)
    const main = this.#main()
    this.#begin(verb, main.parent, main.link ?? 'coordinate', phrases, main.link === 'complement' ? main.marker : null)
  }

  /** "said France, which backs Assad, should": the side clause that a comma has closed, when its antecedent still needs a verb. */
  #interrupted(): ClauseDraft | null {
    if (this.#previous?.kind !== 'comma') return null
    let draft: ClauseDraft | null = this.#open
    while (draft && !(draft.link === 'relative' && draft.afterComma)) draft = draft.parent
    return draft?.parent?.verb && TAKES_CLAUSE.thatClause.has(this.wordAt(draft.parent.verb.head)) ? draft : null
  }

  #resume(verb: VerbGroup, { parent, antecedents }: ClauseDraft): void {
    if (!parent) return
    parent.objects = parent.objects.filter((phrase) => !antecedents.includes(phrase))
    this.#begin(verb, parent, 'complement', antecedents)
  }

  #coordinate(verb: VerbGroup): void {
    let first = this.#open
    while (first.verb && first.verb.form !== 'finite' && first.parent) first = first.parent
    this.#begin(verb, first.parent, first.link ?? 'coordinate', first.subjects, first.marker)
  }

  #readInfinitive(verb: VerbGroup): void {
    const matrix = this.#open
    const provided =
      this.#floating && matrix.attachments.at(-1)?.preposition === 'for'
        ? matrix.attachments.at(-1)?.phrases
        : undefined
    if (provided) return this.#begin(verb, matrix, 'infinitive', provided)
    const controlled = matrix.objects.length > 0 && !this.#isPurpose() ? matrix.objects : matrix.subjects
    if (this.#previous?.kind === 'coordinator' && matrix.link === 'infinitive') {
      this.#begin(verb, matrix.parent, 'infinitive', matrix.subjects)
    } else this.#begin(verb, matrix, 'infinitive', matrix.verb ? controlled : [])
  }

  /** "in order to", "visited Paris to meet": the subject's own purpose. */
  #isPurpose(): boolean {
    const word = this.#open.verb ? this.wordAt(this.#open.verb.head) : ''
    return !TAKES_CLAUSE.objectControl.has(word)
  }

  #readGerund(verb: VerbGroup): void {
    const preposition = this.#preposition?.word ?? null
    const matrix = this.#open
    const floating = this.#floating
    let subjects = this.#subjectsOf(matrix)
    if (preposition && this.#objectDoes(matrix, preposition)) subjects = matrix.objects
    else if (!preposition && floating && !floating.afterComma && matrix.verb) subjects = floating.phrases
    else if (!preposition && floating && !matrix.verb) subjects = floating.phrases
    this.#begin(verb, matrix, 'participle', subjects, preposition, this.#previous?.kind === 'comma')
  }

  /** "accused Assad *of using*", "barred him *from leaving*": what follows is the object's doing. */
  #objectDoes({ objects, verb }: ClauseDraft, preposition: string): boolean {
    if (objects.length === 0 || !verb) return false
    return (
      preposition === 'from' ||
      (['of', 'for'].includes(preposition) && TAKES_CLAUSE.objectGerund.has(this.wordAt(verb.head)))
    )
  }

  /** The subjects of the clause, or of the nearest one around it that has some. */
  #subjectsOf(draft: ClauseDraft): readonly DraftPhrase[] {
    return draft.subjects.length > 0 || !draft.parent ? draft.subjects : this.#subjectsOf(draft.parent)
  }

  /** "sanctions imposed by the EU", "an artist based in Paris said": passive, of the noun before it. */
  #readParticiple(verb: VerbGroup): void {
    const of = this.#floating?.phrases ?? this.#subjectsOf(this.#open)
    this.#begin({ ...verb, form: 'participle', passive: true }, this.#open, 'participle', of)
  }

  /** A bare past form that is no finite verb: its clause has a verb already and takes no clause, or its real verb comes later. */
  #isReduced(verb: VerbGroup): boolean {
    if (verb.helpers.length > 0 || !this.wordAt(verb.head).endsWith('ed')) return false
    const floating = this.#floating
    if (!floating || floating.afterComma || this.#previous?.kind !== 'nouns') return false
    if (this.wordAt(verb.end) === 'by') return true
    return this.#open.verb !== null && !this.#takesClause() && this.#open.link !== 'relative' && !this.#waiting()
  }

  // --- small words ---

  #readSubordinator({ word, start }: Small): void {
    const isComplement =
      ['that', 'whether', 'if', 'how', 'why', 'what'].includes(word) &&
      this.#open.verb !== null &&
      this.#previous?.kind !== 'comma'
    this.#preposition = null
    this.#openClause(this.#open, isComplement ? 'complement' : 'adverbial', { marker: word, start })
  }

  #readRelative({ word, start }: Small): void {
    const afterComma = this.#previous?.kind === 'comma'
    this.#preposition = null
    const antecedents = this.#last
    this.#openClause(this.#open, 'relative', {
      marker: word,
      subjects: word === 'whose' ? [] : antecedents.slice(-1),
      antecedents,
      afterComma,
      start,
    })
  }

  #readComma(): void {
    this.#preposition = null
    this.#floating = null
    const waiting = this.#waiting()
    if (!waiting || !this.#open.verb) return
    for (let draft: ClauseDraft | null = this.#open; draft && draft !== waiting; draft = draft.parent) {
      if (draft.afterComma) this.#open = waiting
    }
  }

  #restart(): void {
    this.#preposition = null
    this.#floating = null
    this.#last = []
    this.#open = this.#start(null, null)
  }

  #closeQuote(): void {
    const before = this.#quoted.pop()
    if (before?.verb && before !== this.#open) this.#open = before
  }

  // --- clauses ---

  #start(parent: ClauseDraft | null, link: ClauseLink | null): ClauseDraft {
    const draft = newDraft(parent, link)
    this.drafts.push(draft)
    return draft
  }

  #openClause(parent: ClauseDraft, link: ClauseLink, options: Parameters<typeof newDraft>[2]): void {
    this.#open = newDraft(parent, link, options)
    this.drafts.push(this.#open)
    this.#floating = null
  }

  #begin(
    verb: VerbGroup,
    parent: ClauseDraft | null,
    link: ClauseLink | null,
    subjects: readonly DraftPhrase[],
    marker: string | null = null,
    afterComma = false,
  ): void {
    const draft = newDraft(parent, link, { subjects, marker, afterComma })
    this.drafts.push(draft)
    this.#fill(draft, verb)
  }

  #fill(draft: ClauseDraft, verb: VerbGroup): void {
    draft.verb = verb
    draft.start = Math.min(draft.start, verb.start, ...draft.subjects.map(({ start }) => start))
    draft.end = verb.end
    this.#open = draft
    this.#last = []
    this.#bearers = null
  }

  #extend(phrases: readonly DraftPhrase[]): void {
    const end = phrases.at(-1)?.end ?? 0
    for (let draft: ClauseDraft | null = this.#open; draft; draft = draft.parent) draft.end = Math.max(draft.end, end)
  }

  /** The nearest enclosing clause that has its subject and still waits for its verb. */
  #waiting(): ClauseDraft | null {
    for (let draft: ClauseDraft | null = this.#open; draft; draft = draft.parent) {
      if (!draft.verb && draft.subjects.length > 0) return draft
    }
    return null
  }

  #inSideClause(): boolean {
    return this.#open.link === 'relative' || this.#open.link === 'participle' || this.#open.link === 'infinitive'
  }

  #takesClause(): boolean {
    return this.#open.verb !== null && TAKES_CLAUSE.thatClause.has(this.wordAt(this.#open.verb.head))
  }

  /** The clause that the open one hangs on in the end, up to what somebody says. */
  #main(): ClauseDraft {
    let draft = this.#open
    while (draft.parent && draft.link !== 'complement') draft = draft.parent
    return draft
  }
}

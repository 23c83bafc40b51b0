import type { Clause, ClauseLink, NounPhrase, VerbGroup } from '../model'

export interface DraftPhrase extends NounPhrase {
  readonly complements: DraftAttachment[]
}

export interface DraftAttachment {
  readonly preposition: string
  readonly at: number
  readonly phrases: readonly DraftPhrase[]
}

/** A clause while the sentence is being read. */
export interface ClauseDraft {
  verb: VerbGroup | null
  subjects: readonly DraftPhrase[]
  objects: DraftPhrase[]
  attachments: DraftAttachment[]
  parent: ClauseDraft | null
  link: ClauseLink | null
  readonly marker: string | null
  readonly afterComma: boolean
  /** For a relative clause: the noun phrases right before it, as one place of the sentence. */
  readonly antecedents: readonly DraftPhrase[]
  /** For an aside ("..., officials said, ..."): the clause that the sentence goes on with. */
  resumes: ClauseDraft | null
  /** Whether its subject stands behind its verb: ", said Macron". */
  isTurned: boolean
  /** Commas since its subject. */
  commas: number
  start: number
  end: number
}

export const newDraft = (
  parent: ClauseDraft | null,
  link: ClauseLink | null,
  options: Partial<Pick<ClauseDraft, 'marker' | 'subjects' | 'afterComma' | 'antecedents' | 'start'>> = {},
): ClauseDraft => ({
  verb: null,
  subjects: options.subjects ?? [],
  objects: [],
  attachments: [],
  parent,
  link,
  marker: options.marker ?? null,
  afterComma: options.afterComma ?? false,
  antecedents: options.antecedents ?? [],
  resumes: null,
  isTurned: false,
  commas: 0,
  start: options.start ?? Number.POSITIVE_INFINITY,
  end: 0,
})

/** The drafts that got a verb, as clauses in the order of their verbs; a parent without a verb is skipped. */
export function finishDrafts(drafts: readonly ClauseDraft[]): Clause[] {
  const complete = drafts
    .filter((draft): draft is ClauseDraft & { verb: VerbGroup } => draft.verb !== null)
    .sort((a, b) => a.verb.start - b.verb.start)
  const withVerb = (draft: ClauseDraft | null): ClauseDraft | null =>
    draft && !draft.verb ? withVerb(draft.parent) : draft
  const indexOf = new Map<ClauseDraft | null, number>(complete.map((draft, index) => [draft, index]))
  return complete.map((draft) => {
    const { verb, objects, attachments, parent, link, marker, start, end } = draft
    const subjects = doersOf(draft)
    const span = { start: Math.min(start, verb.start), end: Math.max(end, verb.end) }
    return { verb, subjects, objects, attachments, parent: indexOf.get(withVerb(parent)) ?? null, link, marker, span }
  })
}

/** Its subjects; a participle or an infinitive before the main subject is that one's doing: "*Asked* about it, Putin said". */
const doersOf = ({ subjects, parent, link }: ClauseDraft): readonly DraftPhrase[] =>
  subjects.length > 0 || !parent || (link !== 'participle' && link !== 'infinitive') ? subjects : doersOf(parent)

import type { Span } from '../../model'
import type { QuotePart } from '../sentence/quotations'
import type { SentenceView } from '../sentence/sentence-view'
import type { DraftAttribution } from './draft-attribution'
import { isDash, orphanedQuotation, signerOf } from './orphaned-quotation'

/** Words of one sentence that belong to an attribution whose cue stands in another. */
export interface ContinuedContent {
  readonly of: DraftAttribution
  readonly content: readonly Span[]
}

/** A sentence with the attributions whose cues stand in it, and what it adds to those of other sentences. */
export interface Told {
  readonly view: SentenceView
  readonly drafts: readonly DraftAttribution[]
  readonly continued: readonly ContinuedContent[]
}

type ToldAlone = Omit<Told, 'continued'>

/** Whose each quotation is, by its number. */
type Owners = Map<number, DraftAttribution>

/**
 * Adds to each sentence's attributions what goes on in others: the parts of a quotation that runs over several sentences, and
 * quotations that fill a sentence without a cue of their own, which go to whoever was quoted last, else to whoever signs
 * them, else to nobody known.
 */
export function continueQuotations(
  views: readonly SentenceView[],
  draftsByView: readonly (readonly DraftAttribution[])[],
): readonly Told[] {
  const cued = views.map((view, index): ToldAlone => ({ view, drafts: draftsByView[index] ?? [] }))
  const owners = takeUp(cued, cuedOwners(cued))
  const told = cued.map(({ view, drafts }, index): ToldAlone => {
    const orphans = orphansIn(views, index, drafts, owners)
    return { view, drafts: [...drafts, ...orphans] }
  })
  return told.map(({ view, drafts }) => ({
    view,
    drafts,
    continued: view.quotes.flatMap(({ quotation, start, end }) => {
      const of = owners.get(quotation)
      return of && !drafts.includes(of) ? [{ of, content: [{ start, end }] }] : []
    }),
  }))
}

/** The quotations that fill their sentence and that nobody has been found for. */
function orphansIn(
  views: readonly SentenceView[],
  index: number,
  drafts: readonly DraftAttribution[],
  owners: Owners,
): DraftAttribution[] {
  const view = views[index]
  const part = view ? wholePart(view) : undefined
  if (!view || !part || owners.has(part.quotation) || drafts.some((draft) => isCuedOutside(view, draft))) return []
  const orphan = orphanedQuotation(view, part, signerOf(views, index, part))
  owners.set(part.quotation, orphan)
  return [orphan]
}

/** The quotations that have a cue beside one of their parts. */
function cuedOwners(told: readonly ToldAlone[]): Owners {
  const owners: Owners = new Map()
  for (const { view, drafts } of told) {
    for (const part of view.quotes) {
      const owner = drafts.find((draft) => holds(draft, part))
      if (owner && !owners.has(part.quotation)) owners.set(part.quotation, owner)
    }
  }
  return owners
}

/** Gives each quotation that fills its sentence and has no cue to whoever spoke last, within a paragraph or right before it. */
function takeUp(told: readonly ToldAlone[], owners: Owners): Owners {
  let last: DraftAttribution | undefined
  told.forEach(({ view, drafts }, index) => {
    const before = told[index - 1]?.view
    if (before && view.sentence.paragraph !== before.sentence.paragraph && ownerOf(before, owners) === undefined)
      last = undefined
    const whole = wholePart(view)
    const isCued = drafts.some((draft) => isCuedOutside(view, draft))
    if (whole && last && !isCued && !owners.has(whole.quotation)) owners.set(whole.quotation, last)
    last =
      ownerOf(view, owners) ?? drafts.findLast((draft) => draft.kind === 'said' && isCuedOutside(view, draft)) ?? last
  })
  return owners
}

/** The part of a quotation that fills the sentence, but for a signature behind it. */
const wholePart = ({ quotes, tokens }: SentenceView): QuotePart | undefined =>
  quotes.find(({ start, end }) => start === 0 && (end === tokens.length || isDash(tokens[end]?.before)))

/** Whose the last quotation of the sentence is. */
const ownerOf = ({ quotes }: SentenceView, owners: Owners): DraftAttribution | undefined =>
  quotes.map(({ quotation }) => owners.get(quotation)).findLast((owner) => owner !== undefined)

const holds = ({ content, kind }: DraftAttribution, part: QuotePart): boolean =>
  kind === 'said' && content.some(({ start, end }) => start <= part.start && part.end <= end)

const isCuedOutside = ({ quotes }: SentenceView, { cue }: DraftAttribution): boolean =>
  cue === null || !quotes.some(({ start, end }) => start <= cue.start && cue.start < end)

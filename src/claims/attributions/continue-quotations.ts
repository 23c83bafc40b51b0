import type { Span } from '../../model'
import type { QuotePart } from '../quotations'
import type { SentenceView } from '../sentence-view'
import type { DraftAttribution } from './draft-attribution'

/** Words of one sentence that belong to an attribution whose cue stands in another. */
export interface ContinuedContent {
  readonly of: DraftAttribution
  readonly content: readonly Span[]
}

/** A sentence with the attributions whose cues stand in it. */
interface Told {
  readonly view: SentenceView
  readonly drafts: readonly DraftAttribution[]
}

/** Whose each quotation is, by its number. */
type Owners = Map<number, DraftAttribution>

/**
 * What each sentence adds to the attributions of others: the parts of a quotation that runs over several sentences, and
 * quotations that fill a sentence without a cue of their own, which go to whoever was quoted last.
 */
export function continueQuotations(
  views: readonly SentenceView[],
  draftsByView: readonly (readonly DraftAttribution[])[],
): readonly (readonly ContinuedContent[])[] {
  const told = views.map((view, index): Told => ({ view, drafts: draftsByView[index] ?? [] }))
  const owners = takeUp(told, cuedOwners(told))
  return told.map(({ view, drafts }) =>
    view.quotes.flatMap(({ quotation, start, end }) => {
      const of = owners.get(quotation)
      return of && !drafts.includes(of) ? [{ of, content: [{ start, end }] }] : []
    }),
  )
}

/** The quotations that have a cue beside one of their parts. */
function cuedOwners(told: readonly Told[]): Owners {
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
function takeUp(told: readonly Told[], owners: Owners): Owners {
  let last: DraftAttribution | undefined
  told.forEach(({ view, drafts }, index) => {
    const before = told[index - 1]?.view
    if (before && view.sentence.paragraph !== before.sentence.paragraph && !endsQuoted(before)) last = undefined
    const whole = view.quotes.find(({ start, end }) => start === 0 && end === view.tokens.length)
    const isCued = drafts.some((draft) => isCuedOutside(view, draft))
    if (whole && last && !isCued && !owners.has(whole.quotation)) owners.set(whole.quotation, last)
    last = ownerOf(view, owners) ?? drafts.findLast(({ kind }) => kind === 'said') ?? last
  })
  return owners
}

/** Whose the last quotation of the sentence is. */
const ownerOf = ({ quotes }: SentenceView, owners: Owners): DraftAttribution | undefined =>
  quotes.map(({ quotation }) => owners.get(quotation)).findLast((owner) => owner !== undefined)

const holds = ({ content, kind }: DraftAttribution, part: QuotePart): boolean =>
  kind === 'said' && content.some(({ start, end }) => start <= part.start && part.end <= end)

const endsQuoted = ({ quotes, tokens }: SentenceView): boolean => quotes.some(({ end }) => end === tokens.length)

const isCuedOutside = ({ quotes }: SentenceView, { cue }: DraftAttribution): boolean =>
  cue === null || !quotes.some(({ start, end }) => start <= cue.start && cue.start < end)

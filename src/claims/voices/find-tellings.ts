import type { Article, Attribution } from '../../model'
import { continueQuotations, type DraftAttribution, findAttributions, type Told } from '../attributions'
import { attributionOf, nestAttributions, type Place } from '../attributions/attribution-of'
import type { SentenceView } from '../sentence/sentence-view'
import type { Telling } from './telling'

export interface Tellings {
  readonly attributions: readonly Attribution[]
  /** Per sentence: whose words its parts are. */
  readonly tellingsByView: readonly (readonly Telling[])[]
}

type ByDraft<T> = ReadonlyMap<DraftAttribution, T>

/** Who is said to have said what in an article, and in whose mouth that puts each part of each sentence. */
export function findTellings(article: Article, views: readonly SentenceView[]): Tellings {
  const told = continueQuotations(views, views.map(findAttributions))
  const nested = nestAll(told, attributionsOf(article, told))
  return {
    attributions: told.flatMap(({ drafts }) => pick(drafts, nested)),
    tellingsByView: told.map((one) => tellingsOf(one, nested)),
  }
}

function attributionsOf(article: Article, told: readonly Told[]): ByDraft<Attribution> {
  const further = new Map<DraftAttribution, Place[]>()
  for (const { view, continued } of told) {
    for (const { of, content } of continued) {
      const places = further.get(of) ?? []
      for (const span of content) places.push({ view, span })
      further.set(of, places)
    }
  }
  const entries = told.flatMap(({ view, drafts }) =>
    drafts.flatMap((draft) => {
      const attribution = attributionOf(article, view, draft, further.get(draft) ?? [])
      return attribution ? [[draft, attribution] as const] : []
    }),
  )
  return new Map(entries)
}

/** Speech stands in the words of its own sentence's attributions, or of those that go on in it. */
function nestAll(told: readonly Told[], made: ByDraft<Attribution>): ByDraft<Attribution> {
  const entries = told.flatMap(({ drafts, continued }) => {
    const outer = pick([...drafts, ...continued.map(({ of }) => of)], made)
    const inner = nestAttributions(pick(drafts, made), outer)
    return drafts.flatMap((draft, index) => (inner[index] ? [[draft, inner[index]] as const] : []))
  })
  return new Map(entries)
}

function tellingsOf({ drafts, continued }: Told, made: ByDraft<Attribution>): Telling[] {
  const own = drafts.map((draft) => ({ draft, content: draft.content, isOwn: true }))
  const others = continued.map(({ of, content }) => ({ draft: of, content, isOwn: false }))
  return [...own, ...others].flatMap((telling) => {
    const attribution = made.get(telling.draft)
    return attribution ? [{ ...telling, attribution }] : []
  })
}

const pick = (drafts: readonly DraftAttribution[], made: ByDraft<Attribution>): Attribution[] =>
  drafts.flatMap((draft) => made.get(draft) ?? [])

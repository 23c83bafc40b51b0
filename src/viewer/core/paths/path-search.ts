import { findPaths, type GraphPath, Lookup } from '../../../query'
import type { Filters } from '../filter/filters'
import { recordsLeft } from '../filter/records-left'
import type { VisibleGraph } from '../filter/visible-graph'
import type { ViewerGraph } from '../graph/viewer-graph'
import type { PathSelection } from '../state/selection'

/** The ways asked for: both ends are in the graph and are not the same. */
export interface PathQuestion extends Pick<PathSelection, 'order' | 'maxHops'> {
  readonly from: string
  readonly to: string
}

/** What paths may lead over: what the filters show, with the evidence that they leave. */
export interface PathGround {
  readonly filters: Filters
  readonly visible: VisibleGraph
  /** The graph as a whole. */
  readonly lookup: Lookup
}

/** Up to five ways; the same question gets the same promise. */
export type PathSearch = (question: PathQuestion, ground: PathGround) => Promise<readonly GraphPath[]>

/** Where as many are found, there may be more. */
export const MOST_PATHS = 5

/** @param pause lets the page go on, before each part of the work: what is shown is indexed once, then asked. */
export function createPathSearch(graph: ViewerGraph, pause: () => Promise<void>): PathSearch {
  const indexOf = keepLast((ground: PathGround) => shownLookup(graph, ground, pause), sameGround)
  const answer = keepLast(async ({ question, ground }: Asked) => {
    const lookup = await indexOf(ground)
    await pause()
    const { from, to, order, maxHops } = question
    return findPaths(lookup, from, to, { by: order, maxHops, limit: MOST_PATHS })
  }, sameAsked)
  return (question, ground) => answer({ question, ground })
}

async function shownLookup(graph: ViewerGraph, ground: PathGround, pause: () => Promise<void>): Promise<Lookup> {
  await pause()
  const { filters, visible, lookup } = ground
  const relations = recordsLeft(graph, filters, lookup)
    .filter((record) => record !== null)
    .filter(({ id }) => visible.relations.has(id))
  await pause()
  const shown = new Lookup({ ...lookup.data, relations })
  return shown.links && shown
}

interface Asked {
  readonly question: PathQuestion
  readonly ground: PathGround
}

const sameGround = (a: PathGround, b: PathGround): boolean => a.visible === b.visible && a.lookup === b.lookup

const sameAsked = (a: Asked, b: Asked): boolean =>
  sameGround(a.ground, b.ground) &&
  a.question.from === b.question.from &&
  a.question.to === b.question.to &&
  a.question.order === b.question.order &&
  a.question.maxHops === b.question.maxHops

function keepLast<Question, Answer>(
  answer: (question: Question) => Answer,
  isSame: (a: Question, b: Question) => boolean,
): (question: Question) => Answer {
  let last: { readonly question: Question; readonly answer: Answer } | null = null
  return (question) => {
    if (last === null || !isSame(last.question, question)) last = { question, answer: answer(question) }
    return last.answer
  }
}

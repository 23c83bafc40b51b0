import { extract } from '../../src/extract'
import type { DenialRecord, GraphData, RelationRecord } from '../../src/model'
import type { CaseMiss } from './case-miss'
import type { DenialArticle, DenialCase, DenialLabel } from './denial-case'
import { addTallies, plainTally, type Tally } from './tally'

export interface DenialGrade {
  /** Pairs of a denied and a denying sentence, with who denies. */
  readonly pairs: Tally
  readonly misses: readonly CaseMiss[]
}

/** One sentence denies another, as the extractor has it. */
interface FoundPair {
  readonly denied: Place
  readonly denying: Place
  /** Names of the one who denies. */
  readonly by: readonly string[]
  readonly line: string
}

interface Place {
  readonly article: number
  readonly start: number
}

/** Builds a graph of the articles of each case, and compares what it has as denied with the labels. */
export function gradeDenials(cases: readonly DenialCase[]): DenialGrade {
  const grades = cases.map(gradeCase)
  return { pairs: addTallies(grades.map(({ pairs }) => pairs)), misses: grades.flatMap(({ misses }) => misses) }
}

function gradeCase(one: DenialCase): DenialGrade {
  const found = pairsIn(one)
  const open = one.labels.filter(({ optional }) => optional)
  const asked = one.labels.filter(({ optional }) => !optional)
  const counted = found.filter((pair) => !open.some((label) => isSame(one.articles, pair, label)))
  const right = counted.filter((pair) => asked.some((label) => isSame(one.articles, pair, label)))
  const missed = asked.filter((label) => !counted.some((pair) => isSame(one.articles, pair, label)))
  const wrong = counted.filter((pair) => !right.includes(pair))
  return {
    pairs: { ...plainTally(right.length, counted.length, asked.length), recalled: asked.length - missed.length },
    misses: [
      ...missed.map(({ line }) => ({ one, miss: `missing ${line}` })),
      ...wrong.map(({ line }) => ({ one, miss: `wrong ${line}` })),
    ],
  }
}

/** A claim that nobody but the denying sentence tells, as denied, is no pair. */
function pairsIn({ articles }: DenialCase): readonly FoundPair[] {
  const graph = extract(articles.map(({ path, text }) => ({ path, text })))
  const pairs = graph.relations.flatMap((relation) =>
    relation.denials
      .filter((denial) => !isToldAsDenied(relation, denial))
      .map((denial) => pairOf(articles, graph, denial)),
  )
  return [...new Map(pairs.map((pair) => [pair.line, pair])).values()]
}

const isToldAsDenied = ({ evidence, type }: RelationRecord, { document, start, of, cue }: DenialRecord): boolean =>
  of.document === document &&
  of.start === start &&
  evidence
    .filter((piece) => piece.document === document && piece.start === start)
    .every(({ negated, predicate }) => negated || (type !== 'accuse' && predicate !== null && predicate[0] >= cue[0]))

function pairOf(articles: readonly DenialArticle[], graph: GraphData, denial: DenialRecord): FoundPair {
  const { by, document, start, of } = denial
  const place = (id: string, at: number): Place => {
    const path = graph.documents.find((one) => one.id === id)?.path
    return { article: articles.findIndex((one) => one.path === path), start: at }
  }
  const entity = graph.entities.find(({ id }) => id === by)
  const [denied, denying] = [place(of.document, of.start), place(document, start)]
  return {
    denied,
    denying,
    by: [...(entity ? [entity.name, ...entity.aliases] : [])],
    line: `"${denial.text}" denies ${of.document === document ? '' : 'elsewhere '}sentence ${of.start}, by ${by}`,
  }
}

const isSame = (articles: readonly DenialArticle[], { denied, denying, by }: FoundPair, label: DenialLabel): boolean =>
  isAt(articles, denied, label.denied) &&
  isAt(articles, denying, label.denying) &&
  label.by.some((name) => by.includes(name))

const isAt = (articles: readonly DenialArticle[], { article, start }: Place, mark: string): boolean =>
  articles[article]?.startByMark.get(mark) === start

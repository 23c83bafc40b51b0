import type { GraphData } from '../../src/model'
import type { MarkedCase } from './gold-tables'
import { readGraph } from './read-graph'
import { readMarks } from './read-marks'
import { type FoundMention, scoreMentions } from './score-mentions'
import { addTallies, NO_TALLY, type Tally } from './tally'

export interface MentionGrade {
  readonly total: Tally
  readonly byType: ReadonlyMap<string, Tally>
  readonly misses: readonly string[]
}

/** Forms that name a thing; what descriptions and pronouns stand for is coreference's to answer. */
const NAMING = ['name', 'demonym', 'metonym']

/** Extracts each text by itself and compares its names, and their types, with the marks. */
export function gradeMentions(cases: readonly MarkedCase[]): MentionGrade {
  const scores = cases.map(({ name, marked }) => {
    const text = readMarks(marked, '/')
    return { name, ...scoreMentions(text, foundMentions(readGraph([text.text]))) }
  })
  const types = [...new Set(scores.flatMap(({ byType }) => [...byType.keys()]))].sort()
  return {
    total: addTallies(scores.map(({ total }) => total)),
    byType: new Map(types.map((type) => [type, addTallies(scores.map(({ byType }) => byType.get(type) ?? NO_TALLY))])),
    misses: scores.flatMap(({ name, misses }) => misses.map((miss) => `${name}: ${miss}`)),
  }
}

function foundMentions(graph: GraphData | null): FoundMention[] {
  const entityById = new Map(graph?.entities.map((entity) => [entity.id, entity]))
  return (graph?.mentions ?? []).flatMap(({ entity: id, form, start, end, text }) => {
    const entity = entityById.get(id)
    if (!entity || entity.type === 'topic' || !NAMING.includes(form)) return []
    return [{ start, end, text, type: entity.type, countryCode: entity.countryCode }]
  })
}

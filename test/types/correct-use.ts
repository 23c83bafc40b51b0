/**
 * What a user may write, checked against the sources here and against the published declarations in the test of the package.
 * Nothing of it is run.
 */
import { type BuildOptions, buildGraph, CorrectionError, correctGraph, openGraph, RELATION_KINDS } from 'pressgraph'
import { type ArticleInput, extract, type Modality, type RelationType } from 'pressgraph/extract'
import { FORMATS, type FormatName, readJsonl } from 'pressgraph/formats'
import { type EntityFilter, NameError, PressGraph, type RelationFilter } from 'pressgraph/query'

const articles: readonly ArticleInput[] = [{ path: 'a.txt', text: 'France accused Russia.' }]
const options: BuildOptions = { out: 'graph' }

export async function inNode(): Promise<void> {
  const graph: PressGraph = await openGraph('graph')
  const built = await buildGraph(['seeds'], options)
  const skipped: readonly { readonly path: string; readonly reason: string }[] = built.skipped
  try {
    await correctGraph('graph', { action: 'merge', entities: ['Palace of Versailles', 'Versailles'] })
  } catch (error) {
    if (error instanceof CorrectionError) throw new Error(error.message)
  }
  anywhere(graph, skipped.length)
}

export function anywhere(graph: PressGraph, limit: number): readonly string[] {
  const people: EntityFilter = { type: ['person', 'country'], text: 'mac' }
  const filter: RelationFilter = { from: 'Macron', type: ['accuse', 'threaten'], modality: 'asserted', limit }
  const [relation] = graph.relations(filter)
  const type: RelationType | undefined = relation?.type
  const modality: Modality | undefined = relation?.evidence[0]?.modality
  const label: string = graph.graphology.getNodeAttribute('country:FR', 'label')
  const weights: readonly number[] = graph.graphology.mapEdges((_, { weight }) => weight)
  return [
    ...graph.entities(people).map(({ name }) => name),
    String(type),
    String(modality),
    label,
    ...weights.map(String),
  ]
}

export function write(name: FormatName): string {
  const data = extract(articles)
  const again = readJsonl([...FORMATS.jsonl.write(data, {})])
  return [...FORMATS[name].write({ ...data, ...again }, {})].join('')
}

export function ask(name: string): readonly string[] {
  try {
    return [new PressGraph(extract(articles)).entity(name).id]
  } catch (error) {
    return error instanceof NameError ? error.candidates.map(({ id }) => id) : []
  }
}

export const labels: readonly string[] = RELATION_KINDS.map(({ label }) => label)

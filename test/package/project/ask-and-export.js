// What a user's own script does with the three entries that run anywhere. The tests run it in Node and, bundled, in a page.
import { explainText, extract } from 'pressgraph/extract'
import { FORMATS, GraphFileError, readGexf, readGraphml, readJson, readJsonl } from 'pressgraph/formats'
import { NameError, PressGraph } from 'pressgraph/query'

function nearest(graph, name) {
  try {
    return [graph.entity(name).id]
  } catch (error) {
    if (!(error instanceof NameError)) throw error
    return error.candidates.map(({ id }) => id)
  }
}

const READERS = { gexf: readGexf, graphml: readGraphml, json: readJson }

/** How many relations come back from a file of each format that can be read. */
const reread = (data) =>
  Object.entries(READERS).map(([name, read]) => read([...FORMATS[name].write(data, {})].join('')).relations.length)

function refused() {
  try {
    return readGexf('<gexf/>')
  } catch (error) {
    return error instanceof GraphFileError
  }
}

/** Everything but the layout is the same wherever it is made, to the byte. */
export function askAndExport(articles) {
  const graph = new PressGraph(extract(articles))
  const [relation] = graph.relations({ type: 'accuse' })
  const dump = [...FORMATS.jsonl.write(graph.data, {})].join('')
  return {
    claims: explainText('France accused Russia of lying.').sentences[0].claims.map(({ type }) => type),
    entity: graph.entity('MACRON').id,
    nearest: nearest(graph, 'Rusia'),
    countries: graph.entities({ type: 'country' }).map(({ id }) => id),
    accusation: relation.id,
    evidence: graph.evidence(relation).map(({ text }) => text),
    said: graph.attributions({ source: 'Macron' }).map(({ start, end }) => [start, end]),
    paths: graph.paths('Macron', 'Russia', { by: 'evidence' }).length,
    neighbours: graph.neighbours('Macron').map(({ entity }) => entity.id),
    between: graph.between(['Germany', 'France', 'Russia']).map(({ id }) => id),
    months: graph.timeline({ type: 'accuse' }, { by: 'month' }).periods.map(({ period, weight }) => [period, weight]),
    denials: graph.denials().length,
    each: [...graph.eachRelation()].length,
    eachSentence: [...graph.eachEvidence({ quoted: false })].length,
    eachAttribution: [...graph.eachAttribution()].length,
    part: graph.part({ type: 'accuse' }).relations.map(({ id }) => id),
    profile: graph.profile('Macron').relations.length,
    order: graph.graphology.order,
    dump,
    reread: [readJsonl(dump.split('\n')).relations.length, ...reread(graph.data)],
    all: graph.data.relations.length,
    refused: refused(),
    formats: Object.entries(FORMATS).map(([name, { write }]) => [name, [...write(graph.data, {})].join('').length > 0]),
  }
}

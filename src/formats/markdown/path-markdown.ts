import { countInWords, type EntityRecord, type RelationRecord, strengthInWords } from '../../model'
import { type Records, relationRow } from '../rows'
import { escapeMarkdown } from './escape-markdown'
import { Footnotes } from './footnotes'
import { MARKDOWN, PLAIN_TEXT } from './markup'
import { relationStatement } from './relation-statement'

/** A way from one entity to another. A `GraphPath` of `pressgraph/query` is one. */
export interface ReportedPath {
  /** One step each, with what joins its two ends, the best first. */
  readonly hops: readonly {
    readonly from: Pick<EntityRecord, 'name'>
    readonly to: Pick<EntityRecord, 'name'>
    readonly relations: readonly RelationRecord[]
  }[]
  /** How likely it is to hold as a whole, in [0, 1], where that is known. */
  readonly strength?: number
}

/**
 * Paths as Markdown: a section each, with a statement for the best relation of each step and the footnotes with its sentences.
 *
 * @example
 * const paths = graph.paths('Le Pen', 'Assad')
 * const report = pathMarkdown(paths, recordsOf(graph.data))
 */
export function pathMarkdown(paths: readonly ReportedPath[], records: Records): string {
  const footnotes = new Footnotes()
  return paths
    .map((path) => `# ${heading(path)}\n\n${steps(path, records, footnotes)}\n${footnotes.flush()}`)
    .join('\n')
}

/**
 * A path as one paragraph of Markdown and its footnotes, to be put into a text.
 *
 * @example
 * const [path] = graph.paths('Le Pen', 'Assad')
 * if (path) pathParagraph(path, recordsOf(graph.data)) // 'Marine Le Pen **backed** Russia: one independent source (...).[^1] ...'
 */
export const pathParagraph = (path: ReportedPath, records: Records): string =>
  paragraph(path, records, new Footnotes(MARKDOWN))

/**
 * The same without any marks of Markdown, for mail and notes: its footnotes are numbers in brackets.
 *
 * @example
 * const [path] = graph.paths('Le Pen', 'Assad')
 * if (path) pathText(path, recordsOf(graph.data)) // 'Marine Le Pen backed Russia: one independent source (...).[1] ...'
 */
export const pathText = (path: ReportedPath, records: Records): string =>
  paragraph(path, records, new Footnotes(PLAIN_TEXT))

function paragraph(path: ReportedPath, records: Records, footnotes: Footnotes): string {
  return `${statements(path, records, footnotes).join(' ')}\n\n${footnotes.flush()}`
}

/** The stops, how many steps they are apart, and how likely that is to hold. */
function heading({ hops, strength }: ReportedPath): string {
  const stops = [...hops.slice(0, 1).map(({ from }) => from.name), ...hops.map(({ to }) => to.name)]
  const steps = countInWords(hops.length, 'step')
  const length = strength === undefined ? steps : `${steps}; ${strengthInWords(strength)}`
  return escapeMarkdown(`${stops.join(' – ')} (${length})`)
}

const steps = (path: ReportedPath, records: Records, footnotes: Footnotes): string =>
  statements(path, records, footnotes)
    .map((statement, index) => `${index + 1}. ${statement}\n`)
    .join('')

const statements = ({ hops }: ReportedPath, records: Records, footnotes: Footnotes): readonly string[] =>
  hops.map(({ relations: [best, ...others] }) => {
    if (!best) return 'Nothing is known to join the two.'
    const more = others.length === 0 ? '' : ` Besides, ${joined(others.length)} the two.`
    return `${relationStatement(relationRow(records, best), footnotes)}${more}`
  })

const joined = (count: number): string => `${countInWords(count, 'other relation')} ${count === 1 ? 'joins' : 'join'}`

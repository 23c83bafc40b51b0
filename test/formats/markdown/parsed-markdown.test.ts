import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import {
  entityMarkdown,
  escapeMarkdown,
  pairMarkdown,
  pathMarkdown,
  pathParagraph,
  recordsOf,
  relationsMarkdown,
} from '../../../src/formats'
import { tameText } from '../../../src/formats/markdown/tame-text'
import type { GraphData } from '../../../src/model'
import { PressGraph } from '../../../src/query'
import { SMALL_GRAPH } from '../../query/small-graph'
import { HOSTILE_GRAPH } from '../hostile-graph'

/** A node of a parsed text: it has a value or children. */
interface Parsed {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Parsed[]
}

/** What a parser that is not ours makes of Markdown, with GitHub's tables, footnotes and bare addresses. */
const parse = (text: string): Parsed =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

const typesOf = ({ type, children = [] }: Parsed): readonly string[] => [type, ...children.flatMap(typesOf)]
const textOf = ({ value, children = [] }: Parsed): string => value ?? children.map(textOf).join('')
/** A parser may take a run of blanks, or a wide one, for one. */
const withOneBlank = (text: string): string => text.replace(/[ \t\u00a0\u3000]+/g, ' ').trim()

const PLAIN = ['root', 'paragraph', 'text', 'inlineCode']

interface Place {
  readonly around: (text: string) => string
  /** What the whole must read as. */
  readonly reads: (text: string) => string
  readonly types: readonly string[]
}

/** Where a report puts words of an article. */
const PLACES: Readonly<Record<string, Place>> = {
  paragraph: { around: (text) => text, reads: (text) => text, types: PLAIN },
  quotation: { around: (text) => `“${text}”`, reads: (text) => `“${text}”`, types: PLAIN },
  title: { around: (text) => `a *${text}*, b`, reads: (text) => `a ${text}, b`, types: [...PLAIN, 'emphasis'] },
  heading: { around: (text) => `# ${text}`, reads: (text) => text, types: [...PLAIN, 'heading'] },
  statement: {
    around: (text) => `- ${text} **met** ${text}: x.[^1]\n\n[^1]: n`,
    reads: (text) => `${text} met ${text}: x.n`,
    types: [...PLAIN, 'list', 'listItem', 'strong', 'footnoteReference', 'footnoteDefinition'],
  },
  footnote: {
    around: (text) => `x[^1]\n\n[^1]: “${text}” — *${text}*.`,
    reads: (text) => `x“${text}” — ${text}.`,
    types: [...PLAIN, 'emphasis', 'footnoteReference', 'footnoteDefinition'],
  },
}

/** What means something in Markdown or HTML, or to a terminal. */
const MARKS =
  '* ** _ ` `` [ ]( x](y) [x] ![ ! < > <b> </p> <!-- --> <a+href="x"> http://a.b/c www.x.org a@b.co @joe # ##+ -+ ++ 1.+ 1)+ >+ |+a+|+b+| --- ~~ ~~~ ^ [^1] [^1]:+ &amp; &#35; \\ \\\\ $ $$ = === xmpp:a@b'
    .split(' ')
    .map((mark) => mark.replaceAll('+', ' '))
const BLANKS = ['\n', '\n\n', '    ', '\t', '\r', ' ', '\u00a0', '\u2028', '\u0000', '\u202e', '\ud800']
const hostileText = fc
  .array(fc.constantFrom(...MARKS, ...BLANKS, 'a', 'word', 'é', '“', '😀', '(', ')', '"', ':', '.'), { maxLength: 10 })
  .map((parts) => parts.join(''))

describe('words of an article', () => {
  it.each(Object.entries(PLACES))('in a %s are words to a parser that is not ours, whatever they are', (_, place) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tame = tameText(text)
        fc.pre(tame !== '')
        const tree = parse(place.around(escapeMarkdown(text)))
        expect(typesOf(tree).filter((type) => !place.types.includes(type))).toEqual([])
        expect(withOneBlank(textOf(tree))).toBe(withOneBlank(place.reads(tame)))
      }),
      { numRuns: 500 },
    )
  })
})

const EVIL =
  '# x [^1]: y ![a](b) <img src=x onerror=alert(1)> http://evil.example me@evil.example @who `c` *d* | e |\n\n---\n1. f &amp; ~~z~~'

const EVIL_GRAPH: GraphData = {
  ...SMALL_GRAPH,
  entities: SMALL_GRAPH.entities.map((entity) => ({ ...entity, name: EVIL, aliases: [EVIL] })),
  documents: SMALL_GRAPH.documents.map((document) => ({ ...document, title: EVIL, path: EVIL })),
  relations: SMALL_GRAPH.relations.map((relation) => ({
    ...relation,
    evidence: relation.evidence.map((piece) => ({ ...piece, text: EVIL })),
  })),
}

const [MACRON, RUSSIA] = ['person:emmanuel-macron', 'country:RU'] as const

function reportsOf(data: GraphData): readonly string[] {
  const graph = new PressGraph(data)
  const records = recordsOf(data)
  const paths = graph.paths(MACRON, RUSSIA)
  const ends = [graph.entity(MACRON), graph.entity(RUSSIA)] as const
  return [
    entityMarkdown(graph.profile(MACRON), records),
    pairMarkdown(ends, graph.between([MACRON, RUSSIA]), records),
    pathMarkdown(paths, records),
    ...paths.map((path) => pathParagraph(path, records)),
    [...relationsMarkdown(data.relations, records)].join(''),
  ]
}

/** What the reports are made of. */
const OURS = [...PLAIN, 'heading', 'list', 'listItem', 'strong', 'emphasis', 'footnoteReference', 'footnoteDefinition']

describe('a report', () => {
  it.each([
    ['hostile sentences', HOSTILE_GRAPH],
    ['hostile names, titles, paths and sentences', EVIL_GRAPH],
  ])('of a graph with %s has no structure but its own', (_, data) => {
    const plain = reportsOf(SMALL_GRAPH)
    for (const [index, report] of reportsOf(data).entries()) {
      const types = typesOf(parse(report))
      expect(types.filter((type) => !OURS.includes(type))).toEqual([])
      const headings = (all: readonly string[]): number => all.filter((type) => type === 'heading').length
      expect(headings(types)).toBe(headings(typesOf(parse(plain[index] ?? ''))))
    }
  })

  it('has a footnote for each reference', () => {
    for (const report of reportsOf(EVIL_GRAPH)) {
      const types = typesOf(parse(report))
      const references = new Set([...report.matchAll(/(?<!\\)\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
      expect(references.size).toBeGreaterThan(0)
      expect(types.filter((type) => type === 'footnoteDefinition')).toHaveLength(references.size)
    }
  })
})

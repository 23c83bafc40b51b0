import { readArticle } from '../../../src/articles'
import { OUTLETS } from '../../../src/language/lexicon'
import type { HeadCase } from './head-case'

export const FIELDS = ['published', 'outlet', 'agency', 'authors', 'url', 'body'] as const
export type Field = (typeof FIELDS)[number]

/** `missing`: the case has something to say and nothing was found; `wrong`: something else was found, which is worse. */
export type Verdict = 'right' | 'missing' | 'wrong'

/** How one field of one case was read, with the words for whoever looks for the fault. */
export interface HeadGrade {
  readonly field: Field
  readonly verdict: Verdict
  readonly expected: string
  readonly found: string
}

/** Reads the head and foot of a case and compares each field with what a careful reader can tell. */
export function gradeHead(one: HeadCase): HeadGrade[] {
  const { text, prose } = readMarks(one.text)
  const article = readArticle({ path: one.markdown ? 'a.md' : 'a.txt', text })
  const found: Record<Field, string> = {
    published: article.published ?? '',
    outlet: outletKey(article.outlet ?? ''),
    agency: outletKey(article.agency ?? ''),
    authors: article.authors.join(' + '),
    url: article.url ?? '',
    body: article.body.map(({ start, end }) => text.slice(start, end)).join(' // '),
  }
  const expected: Record<Field, string> = {
    published: one.published ?? '',
    outlet: outletKey(one.outlet ?? ''),
    agency: outletKey(one.agency ?? ''),
    authors: (one.authors ?? []).join(' + '),
    url: one.url ?? '',
    body: prose.join(' // '),
  }
  return FIELDS.map((field) => ({
    field,
    verdict: judge(expected[field], found[field]),
    expected: expected[field],
    found: found[field],
  }))
}

const judge = (expected: string, found: string): Verdict =>
  expected === found ? 'right' : found === '' ? 'missing' : 'wrong'

const PROSE = /⟦([^⟧]*)⟧/g

function readMarks(marked: string): { text: string; prose: string[] } {
  const lines = marked.replaceAll(' // ', '\n\n').replaceAll(' / ', '\n')
  return { text: lines.replace(PROSE, '$1'), prose: [...lines.matchAll(PROSE)].map(([, prose = '']) => prose) }
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '')

const nameByAlias: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => [fold(each), name] as const)),
)

/** "AFP" and "Agence France-Presse" are one; an article gives either. */
const outletKey = (name: string): string => nameByAlias.get(fold(name)) ?? fold(name)

import { outletOfAddress } from './outlet-of-address'
import { parseDate } from './parse-date'
import type { Line } from './split-lines'
import type { GivenMetadata } from './text-block'

interface Field {
  readonly key: string
  readonly values: string[]
  readonly line: Line
}

const FIELD = /^([A-Za-z][\w-]{0,40}):\s*(.*)$/
/** "2017-05", "2017". */
const PARTIAL_DATE = /^(?:1[5-9]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/
const ADDRESS = /^https?:\/\/\S+$/i

/** Reads the YAML-like block between two "---" lines at the top of a file: flat fields and lists, which is all that news has. */
export function readFrontMatter(lines: readonly Line[]): { given: GivenMetadata; lineCount: number } {
  const first = lines.findIndex(({ text }) => text !== '')
  const last = lines.findIndex(({ text }, i) => i > first && (text === '---' || text === '...'))
  if (lines[first]?.text !== '---' || last < 0) return { given: {}, lineCount: 0 }
  const fields = readFields(lines.slice(first + 1, last))
  return fields.length === 0 ? { given: {}, lineCount: 0 } : { given: metadataOf(fields), lineCount: last + 1 }
}

function readFields(lines: readonly Line[]): Field[] {
  const fields: Field[] = []
  for (const line of lines) {
    const match = FIELD.exec(line.text)
    if (match) fields.push({ key: (match[1] ?? '').toLowerCase(), values: valuesOf(match[2] ?? ''), line })
    else if (line.text.startsWith('- ')) fields.at(-1)?.values.push(...valuesOf(line.text.slice(2)))
  }
  return fields
}

function valuesOf(raw: string): string[] {
  const list = /^\[(.*)\]$/.exec(raw)
  const parts = list ? (list[1] ?? '').split(',') : [raw]
  return parts.map(unquote).filter((part) => part !== '')
}

function unquote(raw: string): string {
  const value = raw.trim()
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1).trim() : value
}

function metadataOf(fields: readonly Field[]): GivenMetadata {
  const find = (...keys: string[]) => fields.find(({ key, values }) => keys.includes(key) && values.length > 0)
  const one = (...keys: string[]) => find(...keys)?.values[0]
  const title = find('title', 'headline')
  const url = one('url', 'link', 'canonical', 'canonical_url')
  const source = one('outlet', 'publication', 'publisher', 'site', 'source')
  const outlet = source && ADDRESS.test(source) ? outletOfAddress(source) : source
  const address = url ?? (source && ADDRESS.test(source) ? source : undefined)
  const date = one('published', 'date', 'publishdate', 'publish_date', 'datepublished') ?? ''
  const published = parseDate(date) ?? PARTIAL_DATE.exec(date)?.[0]
  const language = one('lang', 'language')
  return {
    ...(title && titleOf(title)),
    authors: find('authors', 'author', 'byline')?.values ?? [],
    ...(published && { published }),
    ...(outlet && { outlet }),
    ...(address && { url: address }),
    ...(language && { language }),
  }
}

function titleOf({ values, line }: Field): GivenMetadata {
  const title = values.join(', ')
  const at = line.text.indexOf(title, line.text.indexOf(':') + 1)
  if (at < 0) return { title }
  const start = line.span.start + at
  return { title, titleSpan: { start, end: start + title.length } }
}

import type { GraphData } from '../model'
import { DUMP_KINDS, type DumpKind } from './dump-kinds'
import { jsonText } from './json-text'

/**
 * The records of one kind, one JSON object a line, `kind` first.
 *
 * @example
 * const kind = DUMP_KINDS.find(({ list }) => list === 'relations')
 * if (kind) for (const line of jsonlOfKind(data, kind)) console.log(line)
 */
export function* jsonlOfKind(data: GraphData, { kind, list }: DumpKind): Iterable<string> {
  for (const record of data[list]) yield `${jsonText({ kind, ...record })}\n`
}

/**
 * The complete dump: everything that the extractor knows, kind after kind.
 *
 * @example
 * const dump = [...jsonl(data)].join('')
 */
export function* jsonl(data: GraphData): Iterable<string> {
  for (const kind of DUMP_KINDS) yield* jsonlOfKind(data, kind)
}

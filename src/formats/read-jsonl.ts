import { checkRecord } from './check-record'
import { DUMP_KINDS, type Dump } from './dump-kinds'

const listByKind: ReadonlyMap<unknown, keyof Dump> = new Map(DUMP_KINDS.map(({ kind, list }) => [kind, list]))

/** How the lines that we write begin. Where the kind is cut off before parsing, no record has to be copied to be rid of it. */
const listByBeginning: readonly (readonly [beginning: string, list: keyof Dump])[] = DUMP_KINDS.map(
  ({ kind, list }) => [`{"kind":"${kind}",`, list],
)

function parseLine(line: string, number: number): { list: keyof Dump; record: object } {
  const ours = listByBeginning.find(([beginning]) => line.startsWith(beginning))
  if (ours) return { list: ours[1], record: parseObject(`{${line.slice(ours[0].length)}`, number) }
  const { kind, ...record } = parseObject(line, number)
  const list = listByKind.get(kind)
  if (!list) throw new Error(`line ${number}: "kind" is ${JSON.stringify(kind)}, which no dump has`)
  return { list, record }
}

function check(list: keyof Dump, record: object, number: number): void {
  try {
    checkRecord(list, record)
  } catch (error) {
    throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parseObject(line: string, number: number): { kind?: unknown } {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // told below, with the line's number
  }
  throw new Error(`line ${number} is not a JSON object`)
}

/**
 * Reads a dump back. Blank lines are passed over. Lines are counted from 1.
 * Throws an Error that names the line where one is no JSON object, of a kind that no dump has, or lacks what its kind must have.
 *
 * @example
 * const { relations } = readJsonl([...jsonl(data)])
 */
export function readJsonl(lines: Iterable<string>): Dump {
  const lists: Record<keyof Dump, object[]> = {
    documents: [],
    entities: [],
    mentions: [],
    attributions: [],
    relations: [],
    judgements: [],
  }
  let number = 0
  for (const line of lines) {
    number++
    if (line.trim() === '') continue
    const { list, record } = parseLine(line, number)
    check(list, record, number)
    lists[list].push(record)
  }
  return lists as unknown as Dump
}

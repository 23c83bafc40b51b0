import { BrokenGraph } from '../core/graph/broken-graph'

/** Reads one JSON object a line. Throws {@link BrokenGraph} where a line is none; the message names the file and line. */
export function readRecords<Item>(file: string, text: string): readonly Item[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine<Item>(line, file, index + 1)]))
}

function readLine<Item>(line: string, file: string, number: number): Item {
  try {
    return JSON.parse(line) as Item
  } catch {
    throw new BrokenGraph(`${file}, line ${number}, is not JSON: it begins with ${JSON.stringify(line.slice(0, 40))}`)
  }
}

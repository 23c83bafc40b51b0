import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonText } from '../../../formats'
import type { Correction } from '../../../model'
import { GraphFolderError } from '../folder/graph-folder-error'
import { graphPlace } from '../folder/graph-place'
import { CORRECTIONS } from '../folder/manifest'
import { settleGraph } from '../folder/settle-graph'
import { reasonOf } from '../inputs/reason-of'
import { checkCorrection } from './check-correction'

/** The lines of `corrections.jsonl`: what stands there, line ends included, and what it means. A blank line means nothing. */
export type CorrectionLines = readonly { readonly raw: string; readonly correction: Correction | null }[]

/** Beyond this nobody has written it by hand or by commands. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * The corrections of a graph folder; none where there is no such file or folder. Throws a GraphFolderError that names the file, and the
 * line where one is no correction: a decision of the user is never left out in silence.
 */
export async function readCorrections(path: string): Promise<CorrectionLines> {
  const place = await graphPlace(path)
  await settleGraph(place)
  const text = await readText(join(place.target, CORRECTIONS), join(place.shown, CORRECTIONS))
  const ids = new Set<string>()
  return splitLines(text).map((raw, index) => {
    try {
      return { raw, correction: raw.trim() === '' ? null : parseLine(raw, ids) }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new GraphFolderError(
        `${join(place.shown, CORRECTIONS)}, line ${index + 1} is no correction: ${why}. Mend the line or take it out.`,
      )
    }
  })
}

export const correctionsOf = (lines: CorrectionLines): readonly Correction[] =>
  lines.flatMap(({ correction }) => correction ?? [])

/** The file with one line more. */
export function withCorrection(lines: CorrectionLines, correction: Correction): CorrectionLines {
  const before = lines.map((line, index) =>
    index < lines.length - 1 || line.raw.endsWith('\n') ? line : { ...line, raw: `${line.raw}\n` },
  )
  const raw = `${jsonText(correction)}\n`
  // As it will be read from now on, its fields in the order of all others.
  return [...before, { raw, correction: checkCorrection(parseJson(raw)) }]
}

/** What stands in the file, to the letter; nothing where it holds no correction. */
export const textOf = (lines: CorrectionLines): string =>
  correctionsOf(lines).length === 0 ? '' : lines.map(({ raw }) => raw).join('')

const TOO_LARGE = 'is larger than 64 MB, which no list of corrections is; move it away, or put yours in its place'
const NOT_UTF_8 = 'is not valid UTF-8; save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)'
const A_FOLDER = 'is a folder; corrections are kept in a file of that name, so move the folder away'

async function readText(file: string, shown: string): Promise<string> {
  try {
    if ((await stat(file)).size > MOST_BYTES) throw new Error(TOO_LARGE)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return ''
    const why = error instanceof TypeError ? NOT_UTF_8 : code === 'EISDIR' ? A_FOLDER : reasonOf(error)
    throw new GraphFolderError(`${shown} ${why}`, { cause: error })
  }
}

/** With their line ends, so that joined they are the text again. */
const splitLines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function parseLine(line: string, ids: Set<string>): Correction {
  const correction = checkCorrection(parseJson(line))
  if (ids.has(correction.id)) throw new Error(`another has the id ${JSON.stringify(correction.id)}`)
  ids.add(correction.id)
  return correction
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.trim())
  } catch {
    throw new Error('it is no JSON')
  }
}

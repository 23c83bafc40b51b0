import { isRelationType, MODALITIES, type Modality, type RelationType } from '../../src/model'
import { ANY_VOICE, type ClaimCase, type ClaimLabel, UNNAMED_VOICE } from './claim-case'
import { readCases } from './read-cases'

/** "Ruto -accuse-> Uganda | not, by: Kenya", with "? " before what may be found or not and "<-" where both do it to each other. */
const LINE = /^(\? )?([^|<>]+) (<?)-([a-z/*]+)-> ([^|<>]+?)(?: \| (.+))?$/

const OR = '/'

/** Reads a table of cases in the notation of README.md. Throws an Error that names the row and shows what is wrong in it. */
export const readClaimCases = (table: string, notation: string): ClaimCase[] =>
  readCases(table, notation).map(({ lines, ...one }) => ({ ...one, labels: readLabels(one.row, one.text, lines) }))

function readLabels(row: string, text: string, lines: readonly string[]): ClaimLabel[] {
  if (lines.length === 1 && lines[0] === 'none') return []
  return lines.map((line) => {
    try {
      const label = readLabel(line)
      for (const name of namesOf(label)) if (!text.includes(name)) throw new Error(`"${name}" is not in the text`)
      return label
    } catch (error) {
      throw new Error(`${row}: ${line}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

const namesOf = ({ sources, targets, voices }: ClaimLabel): readonly string[] => [
  ...sources,
  ...targets,
  ...voices.filter((voice) => voice !== UNNAMED_VOICE && voice !== ANY_VOICE),
]

/** One line of a case. Throws where it is in another notation. */
export function readLabel(line: string): ClaimLabel {
  const [, optional, sources, reciprocal, types, targets, flags] = LINE.exec(line) ?? []
  if (!sources || !types || !targets) throw new Error('expected "A -type-> B", "A <-type-> B" or "none"')
  return {
    line,
    optional: optional !== undefined,
    sources: sources.split(OR),
    targets: targets.split(OR),
    types: types === '*' ? null : types.split(OR).map(readType),
    reciprocal: reciprocal !== '',
    ...readFlags(flags?.split(', ') ?? []),
  }
}

function readType(word: string): RelationType {
  if (!isRelationType(word)) throw new Error(`no relation type "${word}"`)
  return word
}

type Held = Pick<ClaimLabel, 'negated' | 'modalities' | 'voices'>

function readFlags(flags: readonly string[]): Held {
  return flags.reduce((held: Held, flag) => ({ ...held, ...readFlag(flag) }), {
    negated: false,
    modalities: ['asserted'],
    voices: [],
  })
}

function readFlag(flag: string): Partial<Held> {
  if (flag === 'not') return { negated: true }
  if (flag.startsWith('by: ')) return { voices: flag.slice('by: '.length).split(OR) }
  const words = flag.split(OR)
  const modalities = MODALITIES.filter((modality: Modality) => words.includes(modality))
  if (modalities.length < words.length) throw new Error(`no flag "${flag}"`)
  return { modalities }
}

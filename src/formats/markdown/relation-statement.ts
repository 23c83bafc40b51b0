import { groupBy, holdingInWords, MODALITY_WORDS, NEGATED_WORDS, sourcesInWords, withCopies } from '../../model'
import type { DenialRow, EvidenceRow, RelationRow } from '../rows'
import { evidenceNote } from './evidence-note'
import type { Footnotes } from './footnotes'
import { listWords } from './list-words'
import type { Markup } from './markup'
import { sentenceNote } from './sentence-note'

/** What a sentence may hold of a deed that makes it none. */
const NOT_DONE: readonly string[] = [NEGATED_WORDS, MODALITY_WORDS.hypothetical, MODALITY_WORDS.future]

/**
 * A relation in a sentence or more, each with its footnotes: who does what to whom, how that is held, by how many independent sources;
 * who denies it; what it denies. `Macron **accused / criticised** Russia: one independent source (The Post).[^1] Denied by Russia.[^2]`
 */
export const relationStatement = (row: RelationRow, footnotes: Footnotes): string =>
  [said(row, footnotes), ...deniedBy(row, footnotes), ...denies(row, footnotes)].join(' ')

function said(row: RelationRow, footnotes: Footnotes): string {
  const pieces = withCopies(row.evidence)
  const notes = pieces.map((copied) => evidenceNote(copied, denialsOf(row, copied.piece), footnotes.markup))
  return `${claim(row, footnotes.markup)}${heldWords(row, footnotes.markup)}: ${footnotes.markup.text(sources(row))}.${footnotes.marks(notes)}`
}

type Claimed = Pick<RelationRow, 'sourceName' | 'label' | 'targetName'>

const claim = ({ sourceName, label, targetName }: Claimed, markup: Markup): string =>
  `${markup.text(sourceName)} ${markup.strong(label)} ${markup.text(targetName)}`

const sources = ({ sources: count, sourceNames: names, evidence }: RelationRow): string =>
  sourcesInWords({ sources: count, names, copies: evidence.filter(({ copyOf }) => copyOf !== null).length })

const denialsOf = ({ denials }: RelationRow, { document, start }: EvidenceRow): readonly DenialRow[] =>
  denials.filter(({ of }) => of.document === document && of.start === start)

/**
 * How all sentences hold it, and, where they differ, how many say that it did not happen or not yet: whoever drops the footnotes must not
 * take that for a deed.
 */
function heldWords({ evidence, reciprocal }: RelationRow, markup: Markup): string {
  const held = evidence.map(holdingInWords)
  const common = (held[0] ?? []).filter((words) => held.every((others) => others.includes(words)))
  const some = NOT_DONE.filter((words) => !common.includes(words)).flatMap((words) => {
    const count = held.filter((others) => others.includes(words)).length
    return count === 0 ? [] : [`${words} in ${count} of ${held.length} sentences`]
  })
  const parts = [...(reciprocal ? ['both ways'] : []), ...common, ...some]
  return parts.length === 0 ? '' : ` (${markup.text(parts.join('; '))})`
}

function deniedBy({ denials }: RelationRow, footnotes: Footnotes): readonly string[] {
  const deniers = [...groupBy(denials, ({ byName }) => byName)].map(([name, theirs]) => {
    const notes = withCopies(theirs).map(({ piece, copies }) => sentenceNote(piece, copies, footnotes.markup))
    return footnotes.markup.text(name) + footnotes.marks(notes)
  })
  return deniers.length === 0 ? [] : [`Denied by ${listWords(deniers)}.`]
}

const denies = ({ denied }: RelationRow, footnotes: Footnotes): readonly string[] =>
  [...groupBy(denied, ({ relation }) => relation).values()].flatMap(([first, ...others]) => {
    if (!first) return []
    return [
      `Denies: ${claim(first, footnotes.markup)}.${footnotes.marks([first, ...others].map((place) => sentenceNote(place, [], footnotes.markup)))}`,
    ]
  })

import type { Claim, Mention } from '../../src/model'
import { type Extraction, extractArticle } from '../../src/pipeline'

/** A mention as a test reads it: "Macron: person name = Emmanuel Macron"; "-" where coreference left it open. */
export interface ReadMention {
  readonly text: string
  readonly type: Mention['type']
  readonly form: Mention['form']
  readonly known: string | null
  readonly means: readonly string[]
}

export interface ReadText {
  readonly extraction: Extraction
  readonly mentions: readonly ReadMention[]
  /** "Macron -accuse-> Russia", with "<->" for reciprocal ones; weak links left out. */
  readonly claims: readonly string[]
  /** The claim that a line of `claims` stands for. */
  claim(line: string): Claim
  /** "Putin | said | he was certain". */
  readonly attributions: readonly string[]
}

/** Reads a text as an article of that text alone. */
export function extractText(text: string): ReadText {
  const extraction = extractArticle({ path: 'test.txt', text })
  const lines = extraction.claims.map((claim) => [lineOf(extraction, claim), claim] as const)
  const strong = lines.filter(([, { type }]) => type !== 'comention' && type !== 'discuss')
  return {
    extraction,
    mentions: extraction.mentions.map((mention) => readMention(extraction, mention)),
    claims: strong.map(([line]) => line),
    claim: (line) => {
      const found = strong.find(([own]) => own === line)
      if (!found) throw new Error(`no claim "${line}" among: ${strong.map(([own]) => own).join('; ')}`)
      return found[1]
    },
    attributions: extraction.attributions.map(({ source, cue, content }) =>
      [source ? [source] : [], cue ? [cue] : [], content]
        .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
        .join(' | '),
    ),
  }
}

const nameOf = ({ chains }: Extraction, id: string): string => chains.find((chain) => chain.id === id)?.name ?? '?'

const lineOf = (extraction: Extraction, { type, reciprocal, sourceChainId, targetChainId }: Claim): string =>
  `${nameOf(extraction, sourceChainId)} ${reciprocal ? '<' : ''}-${type}-> ${nameOf(extraction, targetChainId)}`

const readMention = (extraction: Extraction, { id, text, type, form, known }: Mention): ReadMention => ({
  text,
  type,
  form,
  known,
  means: extraction.chains.filter(({ mentionIds }) => mentionIds.includes(id)).map(({ name }) => name),
})

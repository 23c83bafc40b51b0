import type { DocumentRecord, GraphData, Span } from '../../model'

interface Sentence extends Span {
  readonly document: string
  readonly text: string
}

/**
 * Documents that came without their text, with a text made of the sentences that are known of them: each where it stands in the article,
 * an ellipsis for what is between. Offsets into the article hold in it.
 */
export function withExcerpts({ documents, relations }: GraphData): readonly DocumentRecord[] {
  const byDocument = new Map<string, Sentence[]>()
  for (const sentence of relations.flatMap(({ evidence, denials }): readonly Sentence[] => [...evidence, ...denials])) {
    const known = byDocument.get(sentence.document)
    if (known) known.push(sentence)
    else byDocument.set(sentence.document, [sentence])
  }
  return documents.map((document) =>
    document.text === '' ? { ...document, text: excerptOf(byDocument.get(document.id) ?? []) } : document,
  )
}

function excerptOf(sentences: readonly Sentence[]): string {
  let excerpt = ''
  for (const { start, text } of [...sentences].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < excerpt.length) continue
    excerpt += gap(start - excerpt.length) + text
  }
  return excerpt
}

/** So many characters for so many that are not known. */
const gap = (length: number): string => (length < 5 ? ' '.repeat(length) : `\n${' '.repeat(length - 4)}…\n\n`)

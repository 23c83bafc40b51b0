import type { EvidenceRecord, Modality } from '../../model'

/** What is to be known of a piece of evidence besides its words, in words. */
export interface EvidenceWords {
  /** Whether it is said to have happened, and in whose mouth. */
  readonly standing: readonly string[]
  /** When, where the sentence or its article tells. */
  readonly date: string | null
  /** Which rule found it and how far to trust it. */
  readonly finding: string
}

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  asserted: 'Stated as having happened',
  future: 'Announced or expected, not yet done',
  hypothetical: 'Possible, wished for or conditional',
  historical: 'Background from long before',
}

export function evidenceWords(evidence: EvidenceRecord, nameOf: (entity: string) => string): EvidenceWords {
  return {
    standing: [
      ...(evidence.negated ? ['Negated: the sentence says that it did not happen'] : []),
      ...(evidence.negated && evidence.modality === 'asserted' ? [] : [MODALITY_WORDS[evidence.modality]]),
      voice(evidence, nameOf),
      ...(evidence.quoted ? ['Inside quotation marks'] : []),
    ],
    date: dateWords(evidence),
    finding: `Found by the rule “${evidence.rule}” with confidence ${evidence.confidence}: of ten such findings about ${outOfTen(evidence.confidence)} should hold`,
  }
}

function voice({ attributedTo, attribution }: EvidenceRecord, nameOf: (entity: string) => string): string {
  if (attributedTo !== null) return `According to ${nameOf(attributedTo)}`
  return attribution === null ? 'In the article’s own voice' : 'According to a source that is not named'
}

function dateWords({ date, dateFrom }: EvidenceRecord): string | null {
  if (date === null) return null
  return dateFrom === 'article' ? `${date}, from the date of the article` : `${date}, as the sentence says`
}

const outOfTen = (confidence: number): number => Math.round(confidence * 10)

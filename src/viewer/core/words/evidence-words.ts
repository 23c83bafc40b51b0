import { CIRCUMSTANCE_WORDS, type EvidenceRecord, type Modality, type RelationType, relationKind } from '../../../model'

/** What is to be known of a piece of evidence besides its words, in words. */
export interface EvidenceWords {
  /** Whether it is said to have happened, in whose mouth, by whose report, and when. */
  readonly standing: readonly string[]
  /** Which rule found it and how far to trust it. */
  readonly finding: string
}

/** What the words hang on besides the piece of evidence itself. */
export interface EvidenceContext {
  readonly type: RelationType
  readonly nameOf: (entity: string) => string
  /** The words of the article that name who says it and how ("officials say"); null where it has none. */
  readonly cue: string | null
}

/** How a sentence holds that something is done, or is not. */
const HELD: Readonly<Record<Modality, { readonly done: string; readonly negated: string }>> = {
  asserted: {
    done: 'Stated as having happened',
    negated: 'Negated: the sentence says that it did not happen',
  },
  future: {
    done: 'Announced or expected, not yet done',
    negated: 'Negated: the sentence says that it will not happen',
  },
  hypothetical: {
    done: 'Possible, wished for or conditional: not said to have happened',
    negated: 'Negated: the sentence says what would, could or should not happen',
  },
  historical: {
    done: 'Background from long before',
    negated: 'Negated: background, said not to have happened',
  },
}

export function evidenceWords(evidence: EvidenceRecord, context: EvidenceContext): EvidenceWords {
  return {
    standing: [
      held(evidence, context.type),
      voice(evidence, context),
      ...(evidence.quoted ? ['Inside quotation marks'] : []),
      ...relayWords(evidence, context),
      ...dateWords(evidence),
    ],
    finding: `Found by the rule “${evidence.rule}”${circumstanceWords(evidence)} with confidence ${evidence.confidence}: of 100 such findings about ${outOfHundred(evidence.confidence)} should hold`,
  }
}

/** Standing ties do not happen, and of what is only named together nothing is held. */
function held({ negated, modality }: EvidenceRecord, type: RelationType): string {
  const { quadrant } = relationKind(type)
  if (quadrant === 'weak') return 'The sentence names both; it is not taken to say anything of the two'
  if (quadrant === 'structure' && modality === 'asserted') {
    return negated ? 'Negated: the sentence says that it is not so' : 'Stated as being so'
  }
  return HELD[modality][negated ? 'negated' : 'done']
}

function voice({ attributedTo, attribution }: EvidenceRecord, { nameOf, cue }: EvidenceContext): string {
  if (attributedTo === null && attribution === null) return 'In the article’s own voice'
  const words = cue === null ? '' : ` (“${cue}”)`
  return attributedTo === null
    ? `According to a source that is not named${words}`
    : `According to ${nameOf(attributedTo)}${words}`
}

const relayWords = ({ relayedFrom }: EvidenceRecord, { nameOf }: EvidenceContext): readonly string[] =>
  relayedFrom === null ? [] : [`Passes on a report of ${nameOf(relayedFrom)}, which counts as its source`]

function dateWords({ date, dateFrom }: EvidenceRecord): readonly string[] {
  if (date === null) return []
  return [dateFrom === 'sentence' ? `Dated ${date} by the sentence` : `Dated ${date}, the date of the article`]
}

const circumstanceWords = ({ circumstances }: EvidenceRecord): string =>
  circumstances.length === 0 ? '' : ` (${circumstances.map((one) => CIRCUMSTANCE_WORDS[one]).join('; ')})`

const outOfHundred = (confidence: number): number => Math.round(confidence * 100)

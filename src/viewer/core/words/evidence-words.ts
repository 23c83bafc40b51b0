import { CIRCUMSTANCE_WORDS, type EvidenceRecord, type Modality, type RelationType, relationKind } from '../../../model'

/** Something to know of a piece of evidence. */
export interface Phrase {
  readonly words: string
  /** Whether it sets the sentence apart from a plain report, so that nobody may overlook it. */
  readonly isLoud: boolean
}

/** What is to be known of a piece of evidence besides its words, in words. */
export interface EvidenceWords {
  /** Whether it is said to have happened, in whose mouth, by whose report, and when it puts that. */
  readonly standing: readonly Phrase[]
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
      ...(evidence.quoted ? [loud('Inside quotation marks')] : []),
      ...relayWords(evidence, context),
      ...(evidence.dateFrom === 'sentence' ? [loud(`Dated ${evidence.date} by the sentence`)] : []),
    ],
    finding: `Found by the rule “${evidence.rule}”${circumstanceWords(evidence)} with confidence ${evidence.confidence}: of 100 such findings about ${outOfHundred(evidence.confidence)} should hold`,
  }
}

const loud = (words: string): Phrase => ({ words, isLoud: true })
const quiet = (words: string): Phrase => ({ words, isLoud: false })

/** Standing ties do not happen, and of what is only named together nothing is held. */
function held({ negated, modality }: EvidenceRecord, type: RelationType): Phrase {
  const { quadrant } = relationKind(type)
  if (quadrant === 'weak') return quiet('The sentence names both; it is not taken to say anything of the two')
  const isTie = quadrant === 'structure' && modality === 'asserted'
  if (negated) return loud(isTie ? 'Negated: the sentence says that it is not so' : HELD[modality].negated)
  if (modality !== 'asserted') return loud(HELD[modality].done)
  return quiet(isTie ? 'Stated as being so' : HELD.asserted.done)
}

function voice({ attributedTo, attribution }: EvidenceRecord, { nameOf, cue }: EvidenceContext): Phrase {
  if (attributedTo === null && attribution === null) return quiet('In the article’s own voice')
  const words = cue === null ? '' : ` (“${cue}”)`
  const speaker = attributedTo === null ? 'a source that is not named' : nameOf(attributedTo)
  return loud(`According to ${speaker}${words}`)
}

const relayWords = ({ relayedFrom }: EvidenceRecord, { nameOf }: EvidenceContext): readonly Phrase[] =>
  relayedFrom === null ? [] : [quiet(`Passes on a report of ${nameOf(relayedFrom)}, which counts as its source`)]

const circumstanceWords = ({ circumstances }: EvidenceRecord): string =>
  circumstances.length === 0 ? '' : ` (${circumstances.map((one) => CIRCUMSTANCE_WORDS[one]).join('; ')})`

const outOfHundred = (confidence: number): number => Math.round(confidence * 100)

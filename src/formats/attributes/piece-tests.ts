import { type AttributionRecord, type DenialRecord, type EvidenceRecord, MODALITIES } from '../../model'
import type { Origin, Originals } from './origins'
import {
  hasFields,
  isListOf,
  isNumber,
  isOffset,
  isOneOf,
  isPair,
  isText,
  isTruth,
  orNull,
  type ValueTest,
} from './value-tests'

type TestsOf<T> = { readonly [Field in keyof Required<T>]: ValueTest }

const textOrNull = orNull(isText)
const SENTENCE = { document: isText, start: isOffset, end: isOffset, text: isText, copyOf: textOrNull }

const ORIGIN: TestsOf<Origin> = {
  path: isText,
  title: textOrNull,
  url: textOrNull,
  authors: isListOf(isText),
  language: isText,
  outlet: textOrNull,
  agency: textOrNull,
  published: textOrNull,
  copyOf: textOrNull,
}

const ATTRIBUTION: TestsOf<AttributionRecord> = {
  id: isText,
  parent: textOrNull,
  document: isText,
  source: textOrNull,
  sourceMention: orNull(isPair),
  cue: orNull(isPair),
  content: isListOf(isPair),
  direct: isTruth,
  start: isOffset,
  end: isOffset,
}

const orNone =
  (test: ValueTest): ValueTest =>
  (value) =>
    value === undefined || test(value)

const ORIGINALS: TestsOf<Originals> = {
  origin: hasFields(ORIGIN),
  copied: orNone(isListOf(hasFields({ id: isText, ...ORIGIN }))),
  attributions: orNone(isListOf(hasFields(ATTRIBUTION))),
}

const EVIDENCE: TestsOf<EvidenceRecord> = {
  ...SENTENCE,
  sourceMention: isPair,
  targetMention: isPair,
  predicate: orNull(isPair),
  negated: isTruth,
  modality: isOneOf(MODALITIES),
  attributedTo: textOrNull,
  attribution: textOrNull,
  quoted: isTruth,
  date: textOrNull,
  dateFrom: orNull(isOneOf(['sentence', 'article'])),
  relayedFrom: textOrNull,
  rule: isText,
  circumstances: isListOf(isText),
  confidence: isNumber,
}

const DENIAL: TestsOf<DenialRecord> = {
  ...SENTENCE,
  by: isText,
  cue: isPair,
  relation: textOrNull,
  of: hasFields({ document: isText, start: isOffset, end: isOffset }),
}

/** Whether this is a sentence behind a relation as `Origins` writes it. */
export const isEvidencePiece = hasFields({ ...EVIDENCE, ...ORIGINALS })

/** Whether this is a denial as `Origins` writes it. */
export const isDenialPiece = hasFields({ ...DENIAL, ...ORIGINALS })

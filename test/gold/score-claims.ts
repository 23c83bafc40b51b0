import {
  type Circumstance,
  type GraphData,
  isWeak,
  type Modality,
  type RelationType,
  relationKind,
} from '../../src/model'
import { ANY_VOICE, type ClaimCase, type ClaimLabel, UNNAMED_VOICE } from './claim-case'
import { entitiesNamed } from './entities-named'

/** A claim as the extractor gives it, with entities for its ends. */
export interface FoundClaim {
  readonly source: string
  readonly target: string
  readonly type: RelationType
  readonly reciprocal: boolean
  readonly negated: boolean
  readonly modality: Modality
  readonly voice: 'article' | 'unnamed' | { readonly entity: string }
  readonly rule: string
  readonly circumstances: readonly Circumstance[]
  readonly confidence: number
  /** As a person reads it. */
  readonly shown: string
}

/** A label whose names are entities of the graph. */
interface Wanted {
  readonly label: ClaimLabel
  readonly sources: ReadonlySet<string>
  readonly targets: ReadonlySet<string>
  readonly voices: ReadonlySet<string>
}

export type Verdict = 'right' | 'type' | 'wrong' | 'open'

/** What became of one found claim; `label` is the one that it comes nearest to. */
export interface JudgedClaim {
  readonly claim: FoundClaim
  readonly verdict: Verdict
  readonly label: ClaimLabel | null
  readonly polarity: boolean
  readonly modality: boolean
  readonly voice: boolean
}

/** What was found of a label. */
export interface JudgedLabel {
  readonly label: ClaimLabel
  readonly paired: boolean
  readonly typed: boolean
}

/** The claims of a text beside its labels, each side judged by the other. */
export interface ClaimScore {
  readonly judged: readonly JudgedClaim[]
  /** Labels that must be found, with what was found of them. */
  readonly labels: readonly JudgedLabel[]
}

/** Weak links are no claims: they count neither for nor against. */
export function foundClaims(graph: GraphData | null): FoundClaim[] {
  const nameById = new Map(graph?.entities.map(({ id, name }) => [id, name]))
  return (graph?.relations ?? [])
    .filter(({ type }) => !isWeak(type))
    .flatMap(({ source, target, type, reciprocal, evidence }) =>
      evidence.map(({ negated, modality, attributedTo, attribution, rule, circumstances, confidence }) => ({
        ...{ source, target, type, reciprocal, negated, modality, rule, circumstances, confidence },
        voice: attributedTo !== null ? { entity: attributedTo } : attribution !== null ? 'unnamed' : 'article',
        shown: `${nameById.get(source)} ${reciprocal ? '<' : ''}-${type}-> ${nameById.get(target)}`,
      })),
    )
}

/** Judges found claims by the labels of their text. */
export function scoreClaims(one: ClaimCase, graph: GraphData | null): ClaimScore {
  const wanted = one.labels.map((label) => namedIn(one.text, label, graph))
  const required = wanted.filter(({ label }) => !label.optional)
  const claims = foundClaims(graph)
  return {
    judged: claims.map((claim) => judge(claim, wanted)),
    labels: required.map((label) => ({
      label: label.label,
      paired: claims.some((claim) => isPair(claim, label)),
      typed: claims.some((claim) => isTyped(claim, label)),
    })),
  }
}

function namedIn(text: string, label: ClaimLabel, graph: GraphData | null): Wanted {
  const topics = new Set(graph?.entities.filter(({ type }) => type === 'topic').map(({ id }) => id))
  const mentions = graph?.mentions.filter(({ entity }) => !topics.has(entity)) ?? []
  const named = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => [...entitiesNamed(text, name, mentions)]))
  return { label, sources: named(label.sources), targets: named(label.targets), voices: named(label.voices) }
}

function judge(claim: FoundClaim, wanted: readonly Wanted[]): JudgedClaim {
  const typed = wanted.filter((label) => isTyped(claim, label))
  const held = typed.filter(({ label }) => !label.optional).map((label) => judgeHold(claim, label))
  const best = held.toSorted((a, b) => countRight(b) - countRight(a))[0]
  if (best) return best
  const paired = wanted.find((label) => !label.label.optional && isPair(claim, label))
  const verdict = typed.length > 0 ? 'open' : paired ? 'type' : 'wrong'
  return { claim, verdict, label: paired?.label ?? null, polarity: false, modality: false, voice: false }
}

/** Right in type, polarity, modality and voice. */
export const isWhole = ({ verdict, polarity, modality, voice }: JudgedClaim): boolean =>
  verdict === 'right' && polarity && modality && voice

const countRight = ({ polarity, modality, voice }: JudgedClaim): number =>
  [polarity, modality, voice].filter(Boolean).length

const judgeHold = (claim: FoundClaim, wanted: Wanted): JudgedClaim => ({
  claim,
  verdict: 'right',
  label: wanted.label,
  polarity: claim.negated === wanted.label.negated,
  modality: wanted.label.modalities.includes(claim.modality),
  voice: isVoice(claim, wanted),
})

function isVoice({ voice }: FoundClaim, { label, voices }: Wanted): boolean {
  if (label.voices.includes(ANY_VOICE)) return true
  if (voice === 'article') return label.voices.length === 0
  return voice === 'unnamed' ? label.voices.includes(UNNAMED_VOICE) : voices.has(voice.entity)
}

const isTyped = (claim: FoundClaim, wanted: Wanted): boolean =>
  isPair(claim, wanted) && (wanted.label.types === null || wanted.label.types.includes(claim.type))

/** The two ends, in the right direction. What both do to each other is wrong for what one does to the other, except where the type is symmetric. */
function isPair({ source, target, type, reciprocal }: FoundClaim, { label, sources, targets }: Wanted): boolean {
  const ahead = sources.has(source) && targets.has(target)
  const back = sources.has(target) && targets.has(source)
  if (label.reciprocal) return ahead || back
  return reciprocal ? relationKind(type).symmetric && (ahead || back) : ahead
}

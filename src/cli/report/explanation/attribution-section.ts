import type { ExplainedAttribution, ExplainedSentence, Words } from '../../../model'
import type { AttributionLabels } from './attribution-labels'
import { chainWords } from './chain-words'
import { type Facts, numberedRows } from './numbered-rows'
import { ruleWords } from './rule-words'
import type { Section } from './section'

export const attributionSection = (sentence: ExplainedSentence, labels: AttributionLabels): Section => ({
  title: 'Attributions',
  rows: numberedRows(sentence.attributions.map((one) => attributionFacts(one, sentence, labels))),
})

const attributionFacts = (
  attribution: ExplainedAttribution,
  sentence: ExplainedSentence,
  labels: AttributionLabels,
): Facts => [
  ['source', sourceWords(attribution)],
  ['cue', attribution.cue?.text ?? null],
  ['content', attribution.content.map(quoted).join(' … ')],
  ['held', holdingWords(attribution, labels(attribution.parent, sentence))],
  ['rule', ruleWords(attribution)],
]

const quoted = ({ text }: Words): string => `“${text}”`

function sourceWords({ source, speaker }: ExplainedAttribution): string {
  const words = chainWords(source, speaker)
  return speaker === null ? `${words} (unnamed)`.trim() : words
}

const holdingWords = ({ direct }: ExplainedAttribution, outer: string | null): string =>
  [direct ? 'quoted' : 'indirect', outer && `within ${outer}`].filter((word) => word !== null).join(', ')

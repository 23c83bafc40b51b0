import type { ExplainedSentence, Explanation } from '../../../model'
import type { Layout } from '../../terminal/layout'
import { appositionSection } from './apposition-section'
import { type AttributionLabels, attributionLabels } from './attribution-labels'
import { attributionSection } from './attribution-section'
import { claimSection } from './claim-section'
import { clauseSection } from './clause-section'
import { markedSentence } from './marked-sentence'
import { mentionSection } from './mention-section'
import { type Section, sectionLines } from './section'
import { tokenSection } from './token-section'
import { unjoinedSection } from './unjoined-section'

/** The way from sentences to their claims as pages to read, a piece for each of the sentences that are shown. */
export function* explanationReport(
  explanation: Explanation,
  shown: readonly ExplainedSentence[],
  layout: Layout,
): Iterable<string> {
  const labels = attributionLabels(explanation)
  for (const [index, sentence] of shown.entries()) {
    const title = layout.paint.bold(`Sentence ${sentence.number} of ${explanation.sentences.length}`)
    const heading = `${title} (${sentence.start}-${sentence.end})`
    const page = [heading, '', ...markedSentence(sentence, layout), ...bodyLines(sentence, labels, layout)]
    yield `${index === 0 ? '' : '\n'}${page.join('\n')}\n`
  }
}

/** What each stage made, in their order. */
const stageSections = (sentence: ExplainedSentence, labels: AttributionLabels): readonly Section[] => [
  tokenSection(sentence),
  mentionSection(sentence),
  clauseSection(sentence),
  appositionSection(sentence),
  attributionSection(sentence, labels),
  claimSection(sentence, labels),
]

/** The sections that have rows, and in one line the stages that made nothing. */
function bodyLines(sentence: ExplainedSentence, labels: AttributionLabels, layout: Layout): readonly string[] {
  const stages = stageSections(sentence, labels)
  const filled = [...stages, unjoinedSection(sentence)].filter(({ rows }) => rows.length > 0)
  const empty = stages.filter(({ rows }) => rows.length === 0).map(({ title }) => title.toLowerCase())
  return [
    ...filled.flatMap((section) => ['', ...sectionLines(section, layout)]),
    ...(empty.length > 0 ? ['', layout.paint.dim(`None here: ${empty.join(', ')}.`)] : []),
  ]
}

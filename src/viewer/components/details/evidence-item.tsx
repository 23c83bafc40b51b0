import { use } from 'react'
import type { DocumentRecord, EvidenceRecord } from '../../../model'
import { nameOf, type ViewerRelation } from '../../core/graph/viewer-graph'
import { evidenceMarks } from '../../core/text/evidence-marks'
import { attributionCue } from '../../core/words/attribution-cue'
import { type EvidenceWords, evidenceWords } from '../../core/words/evidence-words'
import { MarkedText } from '../reader/marked-text'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'
import { CopyList } from './copy-list'
import { CopyNote } from './copy-note'

interface Props {
  readonly relation: ViewerRelation
  readonly evidence: EvidenceRecord
  readonly copies: readonly EvidenceRecord[]
}

/** One sentence that says the relation, how it says it, where it stands, and where it was copied to. */
export function EvidenceItem(props: Props) {
  const { records } = useViewer()
  const document = use(records.documents()).get(props.evidence.document)
  if (!document) return <p className="nothing">The article of this sentence is missing from the graph folder.</p>
  return <FoundEvidence {...props} document={document} />
}

function FoundEvidence({ relation, evidence, copies, document }: Props & { readonly document: DocumentRecord }) {
  const { text } = document
  const { standing, finding } = useEvidenceWords({ relation, evidence, text })
  return (
    <div className="evidence">
      <blockquote>
        <MarkedText text={text} whole={evidence} marks={evidenceMarks(evidence)} />
      </blockquote>
      <RolesInWords relation={relation} evidence={evidence} text={text} />
      <ul className="standing">
        {standing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="origin">
        <ReadButton document={document} start={evidence.start} end={evidence.end} />
      </p>
      <p className="finding">{finding}.</p>
      <CopyNote copyOf={evidence.copyOf} document={document} />
      <CopyList copies={copies} />
    </div>
  )
}

interface PartProps extends Omit<Props, 'copies'> {
  /** Of the article. */
  readonly text: string
}

function useEvidenceWords({ relation, evidence, text }: PartProps): EvidenceWords {
  const { graph, records } = useViewer()
  const attribution = use(records.attributions()).get(evidence.attribution ?? '')
  const cue = attribution ? attributionCue(attribution, text) : null
  return evidenceWords(evidence, { type: relation.type, nameOf: (id) => nameOf(graph, id), cue })
}

function RolesInWords({ relation, evidence, text }: PartProps) {
  const { graph } = useViewer()
  return (
    <dl className="roles">
      {evidenceMarks(evidence).map(({ role, start, end }) => (
        <div key={role}>
          <dt>{role}</dt>
          <dd>
            <mark data-roles={role}>{text.slice(start, end)}</mark>
            {role !== 'cue' && ` ${alias(text.slice(start, end), nameOf(graph, relation[role]))}`}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Whom the words mean, where they are not the name itself. */
const alias = (words: string, name: string): string => (words === name ? '' : `means ${name}`)

import { use } from 'react'
import type { EvidenceRecord } from '../../model'
import { articleTitle } from '../core/article-words'
import { evidenceMarks } from '../core/evidence-marks'
import { evidenceWords } from '../core/evidence-words'
import { nameOf, type ViewerRelation } from '../core/viewer-graph'
import { MarkedText } from './marked-text'
import { ReadButton } from './read-button'
import { useViewer } from './viewer-context'

interface Props {
  readonly relation: ViewerRelation
  readonly evidence: EvidenceRecord
}

/** One sentence that says the relation, how it says it, and where it stands. */
export function EvidenceItem({ relation, evidence }: Props) {
  const { graph, records } = useViewer()
  const document = use(records.documents()).get(evidence.document)
  const words = evidenceWords(evidence, (id) => nameOf(graph, id))
  if (!document) return <p className="nothing">The article of this sentence is missing from the graph folder.</p>
  return (
    <div className="evidence">
      <blockquote>
        <MarkedText text={document.text} whole={evidence} marks={evidenceMarks(evidence)} />
      </blockquote>
      <RolesInWords relation={relation} evidence={evidence} text={document.text} />
      <ul className="standing">
        {words.standing.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {words.date !== null && <li>When: {words.date}</li>}
      </ul>
      <p className="origin">
        <ReadButton document={document} start={evidence.start} end={evidence.end} />
      </p>
      <CopyNote copyOf={evidence.copyOf} />
      <p className="finding">{words.finding}.</p>
    </div>
  )
}

function RolesInWords({ relation, evidence, text }: Props & { readonly text: string }) {
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
const alias = (words: string, name: string): string => (words === name ? '' : `is ${name}`)

function CopyNote({ copyOf }: Pick<EvidenceRecord, 'copyOf'>) {
  const { records } = useViewer()
  const original = use(records.documents()).get(copyOf ?? '')
  if (copyOf === null) return null
  return (
    <p className="finding">Copied from “{original ? articleTitle(original) : copyOf}”, so not a source of its own.</p>
  )
}

import { use } from 'react'
import type { EvidenceRecord } from '../../../model'
import { nameOf, type RelationIdentity } from '../../core/graph/viewer-graph'
import { attributionCue } from '../../core/words/attribution-cue'
import { type EvidenceWords, evidenceWords } from '../../core/words/evidence-words'
import { mentionWords } from '../../core/words/mention-words'
import { useViewer } from '../viewer-context'

/** What is to be known of a piece of evidence besides its words, whom its words mean included. `text` is that of its article. */
export function useEvidenceWords(relation: RelationIdentity, piece: EvidenceRecord, text: string): EvidenceWords {
  const { graph, records } = useViewer()
  const attribution = use(records.attributions()).get(piece.attribution ?? '')
  const name = (id: string) => nameOf(graph, id)
  const cue = attribution ? attributionCue(attribution, text) : null
  const { standing, finding } = evidenceWords(piece, { type: relation.type, nameOf: name, cue })
  const meant = mentionWords(text, [
    { at: piece.sourceMention, name: name(relation.source) },
    { at: piece.targetMention, name: name(relation.target) },
  ])
  return { standing: [...standing, ...meant.map((words) => ({ words, isLoud: false }))], finding }
}

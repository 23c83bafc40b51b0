import { Fragment, type ReactNode } from 'react'
import type { MentionRecord } from '../../../model'
import type { ArticleRole, LinkedPieces } from '../../core/reading/link-pieces'
import type { StatedSentence } from '../../core/reading/stated-sentences'
import type { TextPiece } from '../../core/text/cut-text'
import { countWords } from '../../core/words/count-words'
import { useViewer } from '../viewer-context'

interface Props {
  readonly run: LinkedPieces
  readonly sentenceByStart: ReadonlyMap<number, StatedSentence>
}

/** Words of an article: a link where they name an entity, and before a sentence that is evidence, its sign at the margin. */
export function LinkedPiece({ run: { mention, pieces }, sentenceByStart }: Props) {
  const sentence = sentenceByStart.get(pieces[0]?.start ?? -1)
  const words = pieces.map((piece) => <MarkedPiece key={piece.start} piece={piece} />)
  return (
    <>
      {sentence && <Sign sentence={sentence} />}
      {mention ? <MentionLink mention={mention}>{words}</MentionLink> : words}
    </>
  )
}

function MarkedPiece({ piece: { text, roles } }: { readonly piece: TextPiece<ArticleRole> }) {
  const names = roles.filter((role) => typeof role === 'string')
  return names.length === 0 ? <Fragment>{text}</Fragment> : <mark data-roles={names.join(' ')}>{text}</mark>
}

/** An article can have hundreds: the text listens for a click on any of them. */
const Sign = ({ sentence: { start, relations } }: { readonly sentence: StatedSentence }) => (
  <button
    type="button"
    className="sign"
    data-sentence={start}
    aria-label={`Evidence of ${countWords(relations.length, 'relation')}: open`}
    title={`Evidence of ${countWords(relations.length, 'relation')}`}
  />
)

interface LinkProps {
  readonly mention: MentionRecord
  readonly children: ReactNode
}

/** The address opens the profile also in a new tab; a plain click is left to the text. */
function MentionLink({ mention, children }: LinkProps) {
  const { graph } = useViewer()
  const entity = graph.entities.get(mention.entity)
  if (!entity) return children
  const isName = mention.text === entity.name
  return (
    <a
      className="mention"
      href={`#${new URLSearchParams({ entity: entity.id })}`}
      data-entity={entity.id}
      data-type={entity.type}
      title={entity.name}
      {...(!isName && { 'aria-label': `${mention.text} (${entity.name})` })}
    >
      {children}
    </a>
  )
}

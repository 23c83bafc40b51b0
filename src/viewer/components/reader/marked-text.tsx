import type { Span } from '../../../model'
import { cutText, type Mark } from '../../core/text/cut-text'

interface Props {
  readonly text: string
  readonly whole: Span
  readonly marks: readonly Mark<string>[]
}

/** A stretch of an article, word for word, with some of it marked. The style sheet gives each role a form of its own. */
export const MarkedText = ({ text, whole, marks }: Props) =>
  cutText(text, whole, marks).map(({ start, text: words, roles }) =>
    roles.length === 0 ? (
      words
    ) : (
      <mark key={start} data-roles={roles.join(' ')}>
        {words}
      </mark>
    ),
  )

import { use, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Sentence } from '../../core/search/sentence'
import type { Found } from '../../core/search/text-search'
import { sentenceUseWords } from '../../core/words/sentence-use-words'
import { ReadButton } from '../reader/read-button'
import { useViewer } from '../viewer-context'
import { FoundSentence } from './found-sentence'
import { useOpenHit } from './use-open-hit'

/** So many more are shown at a time. */
const PAGE = 25

/** Sentences with the words marked by which they were found, what they say in the graph's terms and where they stand. */
export function SentenceResults({ sentences: { items, words } }: { readonly sentences: Found<Sentence> }) {
  const [limit, setLimit] = useState(PAGE)
  return (
    <section>
      <h3>Sentences</h3>
      <ul className="plain-list" aria-label="Sentences">
        {items.slice(0, limit).map((sentence) => (
          <li key={`${sentence.document} ${sentence.start}`}>
            <SentenceResult sentence={sentence} words={words} />
          </li>
        ))}
      </ul>
      {limit < items.length && (
        <Button className="button" onPress={() => setLimit(limit + PAGE)}>
          Show more of {items.length} sentences
        </Button>
      )}
    </section>
  )
}

interface Props {
  readonly sentence: Sentence
  readonly words: ReadonlySet<string>
}

function SentenceResult({ sentence, words }: Props) {
  const { graph, records } = useViewer()
  const open = useOpenHit()
  const document = use(records.documents()).get(sentence.document)
  return (
    <div className="evidence">
      <blockquote>
        <FoundSentence sentence={sentence} words={words} />
      </blockquote>
      <ul className="plain-list">
        {sentence.uses.map((piece) => (
          <li key={piece.relation}>
            <Button className="link" onPress={() => open.relation(piece.relation, piece)}>
              {sentenceUseWords(sentence, piece, graph)}
            </Button>
          </li>
        ))}
      </ul>
      {document && (
        <p className="origin">
          <ReadButton document={document} start={sentence.start} end={sentence.end} />
          {sentence.isCopy && ', a copy'}
        </p>
      )}
    </div>
  )
}

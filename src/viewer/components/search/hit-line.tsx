import { ListBoxItem } from 'react-aria-components/ListBox'
import type { Sentence } from '../../core/search/sentence'
import type { TextSearch } from '../../core/search/text-search'
import { articleOrigin, articleTitle } from '../../core/words/article-words'
import { sentenceUseWords } from '../../core/words/sentence-use-words'
import { EntitySuggestion } from '../parts/entity-suggestion'
import { useViewer } from '../viewer-context'
import { FoundSentence } from './found-sentence'
import type { Hit } from './hit-groups'

interface Props {
  readonly hit: Hit
  readonly texts: TextSearch | null
  /** By which sentences were found, folded. */
  readonly words: ReadonlySet<string>
}

/** A line under the search field that opens what it names. */
export function HitLine({ hit, texts, words }: Props) {
  return (
    <ListBoxItem id={hit.id} textValue={textOf(hit)} className="suggestion" data-kind={hit.kind}>
      {hit.kind === 'entity' && <EntitySuggestion {...hit.suggestion} />}
      {hit.kind === 'sentence' && <SentenceHit sentence={hit.sentence} texts={texts} words={words} />}
      {hit.kind === 'article' && <ArticleHit {...hit} />}
      {hit.kind === 'all' && hit.words}
    </ListBoxItem>
  )
}

function textOf(hit: Hit): string {
  if (hit.kind === 'entity') return hit.suggestion.entity.name
  if (hit.kind === 'sentence') return hit.sentence.text
  return hit.kind === 'article' ? articleTitle(hit.document) : hit.words
}

function SentenceHit({ sentence, texts, words }: Omit<Props, 'hit'> & { readonly sentence: Sentence }) {
  const { graph } = useViewer()
  const [use] = sentence.uses
  const document = texts?.documents.get(sentence.document)
  const origin = document && articleOrigin(document, graph)
  return (
    <>
      <span className="found-sentence">
        <FoundSentence sentence={sentence} words={words} />
      </span>
      <span className="suggestion-about">
        {[use && sentenceUseWords(sentence, use, graph), origin].filter((part) => part).join(' · ')}
      </span>
    </>
  )
}

function ArticleHit({ document }: Extract<Hit, { kind: 'article' }>) {
  const { graph } = useViewer()
  return (
    <>
      <span className="found-sentence">{articleTitle(document)}</span>
      <span className="suggestion-about">{articleOrigin(document, graph)}</span>
    </>
  )
}

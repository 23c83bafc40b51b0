import { ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import type { Suggestion } from '../../core/search/name-search'
import type { Sentence } from '../../core/search/sentence'
import type { TextSearch } from '../../core/search/text-search'
import { articleOrigin, articleTitle } from '../../core/words/article-words'
import { sentenceUseWords } from '../../core/words/sentence-use-words'
import { EntityDot } from '../parts/entity-dot'
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
      {hit.kind === 'entity' && <EntityHit {...hit.suggestion} />}
      {hit.kind === 'sentence' && <SentenceHit sentence={hit.sentence} texts={texts} words={words} />}
      {hit.kind === 'article' && <ArticleHit {...hit} />}
      {hit.kind === 'all' && <Text slot="label">{hit.words}</Text>}
    </ListBoxItem>
  )
}

function textOf(hit: Hit): string {
  if (hit.kind === 'entity') return hit.suggestion.entity.name
  if (hit.kind === 'sentence') return hit.sentence.text
  return hit.kind === 'article' ? articleTitle(hit.document) : hit.words
}

const EntityHit = ({ entity, alias }: Suggestion) => (
  <>
    <EntityDot type={entity.type} />
    <Text slot="label">{entity.name}</Text>
    <Text slot="description">{alias === null ? entity.type : `${entity.type}, also “${alias}”`}</Text>
  </>
)

function SentenceHit({ sentence, texts, words }: Omit<Props, 'hit'> & { readonly sentence: Sentence }) {
  const { graph } = useViewer()
  const [use] = sentence.uses
  const document = texts?.documents.get(sentence.document)
  const origin = document && articleOrigin(document, graph)
  return (
    <>
      <Text slot="label" className="found-sentence">
        <FoundSentence sentence={sentence} words={words} />
      </Text>
      <Text slot="description">
        {[use && sentenceUseWords(sentence, use, graph), origin].filter((part) => part).join(' · ')}
      </Text>
    </>
  )
}

function ArticleHit({ document }: Extract<Hit, { kind: 'article' }>) {
  const { graph } = useViewer()
  return (
    <>
      <Text slot="label" className="found-sentence">
        {articleTitle(document)}
      </Text>
      <Text slot="description">{articleOrigin(document, graph)}</Text>
    </>
  )
}

import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Collection, Header, ListBox, ListBoxSection } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { openResults } from '../../core/search/open-results'
import { hitsWords } from '../../core/words/hits-words'
import { useViewer } from '../viewer-context'
import { type Hit, type HitGroup, hitGroups } from './hit-groups'
import { HitLine } from './hit-line'
import { type FoundHits, type TextState, useHits } from './use-hits'
import { type OpenHit, useOpenHit } from './use-open-hit'
import { useSearchKeys } from './use-search-keys'

const LABEL = 'Search names, topics and sentences'

/** Finds entities by name or alias, sentences by their words and articles by title, and opens what is chosen. */
export function SearchBox() {
  const { store, results } = useViewer()
  const [words, setWords] = useState('')
  const found = useHits(words)
  const field = useRef<HTMLInputElement>(null)
  useSearchKeys(field)
  const open = useOpenHit()
  const groups = hitGroups(found.hits)
  const showAll = () => results.update(() => openResults(words, store.get().selected))
  const onChoose = (key: unknown) => {
    const hit = groups.flatMap(({ hits }) => hits).find(({ id }) => id === key)
    if (!hit) return
    if (hit.kind === 'all') showAll()
    else openHit(open, hit)
    setWords('')
  }
  return (
    <ComboBox
      className="search"
      aria-label={LABEL}
      items={groups}
      inputValue={words}
      onInputChange={setWords}
      selectedKey={null}
      onSelectionChange={onChoose}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <SearchField field={field} onEnter={showAll} canEnter={words.trim() !== ''} />
      <Popover className="popover search-popover">
        <ListBox<HitGroup>
          className="suggestions"
          renderEmptyState={() => <NoHits words={words} state={found.state} />}
        >
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header className="suggestion-group">{group.name}</Header>
              <Collection items={group.hits}>
                {(hit) => <HitLine hit={hit} texts={found.texts} words={found.hits.sentences.words} />}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
        <HitsNote {...found} />
      </Popover>
    </ComboBox>
  )
}

function openHit(open: OpenHit, hit: Exclude<Hit, { kind: 'all' }>): void {
  if (hit.kind === 'entity') open.entity(hit.suggestion.entity.id)
  else if (hit.kind === 'sentence') open.sentence(hit.sentence)
  else open.article(hit.document.id, 0, 0)
}

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly onEnter: () => void
  readonly canEnter: boolean
}

/** Enter takes the line that the arrows have led to, or else all there is. */
function SearchField({ field, onEnter, canEnter }: FieldProps) {
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent) => {
    if (key === 'Enter' && canEnter && !currentTarget.hasAttribute('aria-activedescendant')) onEnter()
  }
  return (
    <Input
      ref={field}
      className="search-input"
      placeholder={LABEL}
      aria-keyshortcuts="/ Control+K"
      onKeyDown={onKeyDown}
      maxLength={MOST_LETTERS}
    />
  )
}

const MOST_LETTERS = 300

interface NoHitsProps {
  readonly words: string
  readonly state: TextState
}

function NoHits({ words, state }: NoHitsProps) {
  if (words.trim() === '') return <p className="nothing">Type a name, a topic or words of a sentence.</p>
  return <p className="nothing">{state === 'building' ? 'No name matches.' : 'Nothing matches.'}</p>
}

/** How much there is, and what is still to come. */
const HitsNote = ({ hits, state }: FoundHits) => (
  <p className="hits-note" role="status">
    {[hitsWords(hits), STATE_WORDS[state]].filter((part) => part !== '').join('. ')}
  </p>
)

const STATE_WORDS: Readonly<Record<TextState, string>> = {
  unasked: '',
  building: 'Looking through the sentences…',
  ready: '',
  failed: 'The sentences could not be loaded.',
}

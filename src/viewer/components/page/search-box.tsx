import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import type { Suggestion } from '../../core/search/name-search'
import { select } from '../../core/state/actions/selection'
import { EntityDot } from '../parts/entity-dot'
import { useViewer } from '../viewer-context'

const MOST_SUGGESTIONS = 12

/** Finds an entity by name or alias and opens its profile. */
export function SearchBox() {
  const { searchNames, store, drawing } = useViewer()
  const [words, setWords] = useState('')
  const suggestions = searchNames(words)
    .slice(0, MOST_SUGGESTIONS)
    .map((suggestion) => ({ ...suggestion, id: suggestion.entity.id }))
  const open = (id: string) => {
    store.update(select({ kind: 'entity', id }))
    drawing.current?.reveal(id)
    setWords('')
  }
  return (
    <ComboBox
      className="search"
      aria-label="Search names and aliases"
      items={suggestions}
      inputValue={words}
      onInputChange={setWords}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && open(String(key))}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Input className="search-input" placeholder="Search names and aliases" />
      <Popover className="popover">
        <ListBox<Suggestion & { id: string }>
          className="suggestions"
          renderEmptyState={() => (
            <p className="nothing">{words.trim() === '' ? 'Type a name.' : 'No name matches.'}</p>
          )}
        >
          {({ id, entity, alias }) => (
            <ListBoxItem id={id} textValue={entity.name} className="suggestion">
              <EntityDot type={entity.type} />
              <Text slot="label">{entity.name}</Text>
              <Text slot="description">{alias === null ? entity.type : `${entity.type}, also “${alias}”`}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

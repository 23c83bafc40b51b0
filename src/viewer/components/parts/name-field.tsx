import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { useViewer } from '../viewer-context'
import { EntityDot } from './entity-dot'

interface Props {
  readonly label: string
  /** An entity that is not offered. */
  readonly except: string
  readonly onChoose: (id: string) => void
}

const MOST_NAMES = 8

/** A field for the name of an entity, which offers those that match. */
export function NameField({ label, except, onChoose }: Props) {
  const { searchNames } = useViewer()
  const [words, setWords] = useState('')
  const entities = searchNames(words)
    .map(({ entity }) => entity)
    .filter(({ id }) => id !== except)
    .slice(0, MOST_NAMES)
  return (
    <ComboBox
      className="name-field"
      aria-label={label}
      items={entities}
      inputValue={words}
      onInputChange={setWords}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Input className="search-input" placeholder={label} autoFocus />
      <Popover className="popover">
        <ListBox<ViewerEntity>
          className="suggestions"
          renderEmptyState={() => (
            <p className="nothing">{words.trim() === '' ? 'Type a name.' : 'No other name matches.'}</p>
          )}
        >
          {({ id, name, type }) => (
            <ListBoxItem id={id} textValue={name} className="suggestion">
              <EntityDot type={type} />
              <Text slot="label">{name}</Text>
              <Text slot="description">{type}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

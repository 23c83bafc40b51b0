import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { nameOf, type ViewerEntity } from '../../core/graph/viewer-graph'
import { EntityDot } from '../parts/entity-dot'
import { useViewer } from '../viewer-context'

interface Props {
  readonly label: string
  /** The entity that is chosen, by id. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

/** A field for one end of a path, which shows the name chosen. */
export const PathEnd = (props: Props) => <EndField key={props.chosen} {...props} />

const MOST_NAMES = 8

function EndField({ label, chosen, onChoose }: Props) {
  const { graph, searchNames } = useViewer()
  const name = chosen === null ? '' : nameOf(graph, chosen)
  const [words, setWords] = useState(name)
  const entities = searchNames(words)
    .slice(0, MOST_NAMES)
    .map(({ entity }) => entity)
  return (
    <ComboBox
      className="path-end"
      items={entities}
      inputValue={words}
      onInputChange={setWords}
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
      onBlur={() => setWords(name)}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input className="search-input" placeholder="Type a name" />
      <Popover className="popover">
        <ListBox<ViewerEntity>
          className="suggestions"
          renderEmptyState={() => (
            <p className="nothing">{words.trim() === '' ? 'Type a name.' : 'No name matches.'}</p>
          )}
        >
          {(entity) => (
            <ListBoxItem id={entity.id} textValue={entity.name} className="suggestion">
              <EntityDot type={entity.type} />
              <Text slot="label">{entity.name}</Text>
              <Text slot="description">{entity.type}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

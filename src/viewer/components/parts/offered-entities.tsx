import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { EntitySuggestion } from './entity-suggestion'

interface Props {
  /** What was typed. */
  readonly words: string
  /** What is said where nothing matches it. */
  readonly noMatch: string
}

/** The entities that a combo box offers, below its field. */
export const OfferedEntities = ({ words, noMatch }: Props) => (
  <Popover className="popover">
    <ListBox<ViewerEntity>
      className="suggestions"
      renderEmptyState={() => <p className="nothing">{words.trim() === '' ? 'Type a name.' : noMatch}</p>}
    >
      {(entity) => (
        <ListBoxItem id={entity.id} textValue={entity.name} className="suggestion">
          <EntitySuggestion entity={entity} />
        </ListBoxItem>
      )}
    </ListBox>
  </Popover>
)

/** How many names a field offers at most. */
export const MOST_OFFERED = 8

import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { nameOf } from '../../core/graph/viewer-graph'
import { MOST_OFFERED, OfferedEntities } from '../parts/offered-entities'
import { useViewer } from '../viewer-context'

interface Props {
  readonly label: string
  /** The entity that is chosen, by id. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

/** A field for one end of a path, which shows the name chosen. */
export const PathEnd = (props: Props) => <EndField key={props.chosen} {...props} />

function EndField({ label, chosen, onChoose }: Props) {
  const { graph, searchNames } = useViewer()
  const name = chosen === null ? '' : nameOf(graph, chosen)
  const [words, setWords] = useState(name)
  const entities = searchNames(words)
    .slice(0, MOST_OFFERED)
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
      <OfferedEntities words={words} noMatch="No name matches." />
    </ComboBox>
  )
}

import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { useViewer } from '../viewer-context'
import { MOST_OFFERED, OfferedEntities } from './offered-entities'

interface Props {
  readonly label: string
  /** An entity that is not offered. */
  readonly except: string
  readonly onChoose: (id: string) => void
}

/** A field for the name of an entity, which offers those that match. */
export function NameField({ label, except, onChoose }: Props) {
  const { searchNames } = useViewer()
  const [words, setWords] = useState('')
  const entities = searchNames(words)
    .map(({ entity }) => entity)
    .filter(({ id }) => id !== except)
    .slice(0, MOST_OFFERED)
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
      <OfferedEntities words={words} noMatch="No other name matches." />
    </ComboBox>
  )
}

import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'

interface Props<Choice extends string> {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly nameOf: (choice: Choice) => string
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

/** One of a few words, which opens to show the others. */
export function ChoiceSelect<Choice extends string>({ label, choices, nameOf, chosen, onChoose }: Props<Choice>) {
  const choose = (key: unknown) => {
    const choice = choices.find((name) => name === key)
    if (choice !== undefined) onChoose(choice)
  }
  return (
    <Select className="choice-select" value={chosen} onChange={choose}>
      <Label>{label}</Label>
      <Button className="button">
        <SelectValue />
        <span aria-hidden>▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="suggestions">
          {choices.map((choice) => (
            <ListBoxItem key={choice} id={choice} className="suggestion" textValue={nameOf(choice)}>
              {nameOf(choice)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}

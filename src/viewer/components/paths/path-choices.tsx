import { useId } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { PathOrder } from '../../../query'
import { findPath } from '../../core/state/actions/paths'
import { MOST_STEPS } from '../../core/state/selection'
import { useViewer } from '../viewer-context'

interface ChoiceProps<Value> {
  readonly label: string
  readonly chosen: Value
  readonly choices: readonly (readonly [value: Value, words: string])[]
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string | number>({ label, chosen, choices, onChoose }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className="path-choice">
      <span id={id}>{label}</span>
      <ToggleButtonGroup
        className="choice"
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(chosen)]}
        onSelectionChange={(keys) => onChoose(choices.find(([value]) => keys.has(String(value)))?.[0] ?? chosen)}
      >
        {choices.map(([value, words]) => (
          <ToggleButton key={value} id={String(value)}>
            {words}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

const ORDERS: readonly (readonly [PathOrder, string])[] = [
  ['hops', 'Fewest steps'],
  ['evidence', 'Best evidenced'],
]

export function OrderChoice({ order }: { readonly order: PathOrder }) {
  const { store } = useViewer()
  return (
    <Choice
      label="First"
      chosen={order}
      choices={ORDERS}
      onChoose={(chosen) => store.update(findPath({ order: chosen }))}
    />
  )
}

const STEPS = Array.from({ length: MOST_STEPS }, (_, index) => [index + 1, String(index + 1)] as const)

export function StepChoice({ maxHops }: { readonly maxHops: number }) {
  const { store } = useViewer()
  return (
    <Choice
      label="Steps, at most"
      chosen={maxHops}
      choices={STEPS}
      onChoose={(chosen) => store.update(findPath({ maxHops: chosen }))}
    />
  )
}

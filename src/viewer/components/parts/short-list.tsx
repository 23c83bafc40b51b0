import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components/Button'

interface Props<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly children: (item: Item) => ReactNode
  readonly limit?: number
}

/** A list that begins with its first few items and shows the rest when asked. */
export function ShortList<Item>({ items, keyOf, children, limit = 6 }: Props<Item>) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, limit)
  return (
    <>
      <ul className="plain-list">
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button className="text-button" onPress={() => setWhole(true)}>
          Show all {items.length}
        </Button>
      )}
    </>
  )
}

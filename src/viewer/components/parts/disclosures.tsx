import { type ReactNode, useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'

export interface Disclosed {
  readonly title: string
  readonly content: ReactNode
  /** Whether it is open at first. */
  readonly isOpen?: boolean
}

interface Props {
  readonly items: readonly Disclosed[]
  /** Other controls of the same row. */
  readonly children?: ReactNode
}

/** What is shown on demand: the titles in a row, below it what is open. */
export function Disclosures({ items, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(items.flatMap(({ title, isOpen }) => (isOpen ? title : []))),
  )
  const toggle = (title: string) =>
    setOpen(new Set([...open, title].filter((one) => one !== title || !open.has(title))))
  return (
    <>
      <div className="disclosures">
        {items.map(({ title }, index) => (
          <Button
            key={title}
            className="text-button disclosure"
            aria-expanded={open.has(title)}
            {...(open.has(title) ? { 'aria-controls': `${id}-${index}` } : {})}
            onPress={() => toggle(title)}
          >
            {title}
          </Button>
        ))}
        {children}
      </div>
      {items.map(
        ({ title, content }, index) =>
          open.has(title) && (
            <div key={title} id={`${id}-${index}`} className="disclosed" role="group" aria-label={title}>
              {content}
            </div>
          ),
      )}
    </>
  )
}

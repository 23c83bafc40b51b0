import { type ReactNode, useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure'

interface Props {
  readonly title: string
  /** Whether a filter in it leaves something out: then it is open, for what is set should be seen. */
  readonly isSet: boolean
  readonly children: ReactNode
}

/** Filters that are seldom used, folded away below their title. */
export function FilterFold({ title, isSet, children }: Props) {
  const [isOpen, setOpen] = useState(isSet)
  useEffect(() => {
    if (isSet) setOpen(true)
  }, [isSet])
  return (
    <Disclosure className="filter-group fold" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={2}>
        <Button slot="trigger" className="fold-title">
          <span aria-hidden>{isOpen ? '▾' : '▸'}</span> {title}
        </Button>
      </Heading>
      <DisclosurePanel className="fold-body">{isOpen && children}</DisclosurePanel>
    </Disclosure>
  )
}

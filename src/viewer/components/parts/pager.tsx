import { Button } from 'react-aria-components/Button'
import type { Pages } from './use-pages'

interface Props {
  readonly pages: Pages
  /** What is paged through, "sentences". */
  readonly of: string
}

/** Which part of a long list is shown, and the way to the next one. Nothing where all of it is. */
export function Pager({ pages: { from, to, count, size, turnTo }, of }: Props) {
  if (count <= size) return null
  return (
    <nav className="pager" aria-label={`Pages of ${of}`}>
      <Button className="button" isDisabled={from === 0} onPress={() => turnTo(from - size)}>
        Previous
      </Button>
      <span role="status">
        {from + 1} to {to} of {count} {of}
      </span>
      <Button className="button" isDisabled={to === count} onPress={() => turnTo(from + size)}>
        Next
      </Button>
    </nav>
  )
}

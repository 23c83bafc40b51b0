import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'

interface Props {
  readonly label: string
  /** Null where it is not known yet. */
  readonly count: number | null
  readonly shown: boolean
  readonly onChange: (shown: boolean) => void
  /** What the type looks like in the drawing. */
  readonly sign?: ReactNode
  /** Whether only some of what it stands for is shown. */
  readonly isPart?: boolean
}

/** A line of the legend that shows and hides what it explains. */
export const FilterBox = ({ label, count, shown, onChange, sign, isPart = false }: Props) => (
  <Checkbox className="filter" isSelected={shown} isIndeterminate={isPart} onChange={onChange}>
    <span className="tick" aria-hidden />
    {sign}
    <span className="filter-label">{label}</span>
    <span className="count">{count}</span>
  </Checkbox>
)

import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'

interface Props {
  readonly label: string
  readonly count: number
  readonly shown: boolean
  readonly onChange: (shown: boolean) => void
  /** What the type looks like in the drawing. */
  readonly sign?: ReactNode
}

/** A line of the legend that shows and hides what it explains. */
export const FilterBox = ({ label, count, shown, onChange, sign }: Props) => (
  <Checkbox className="filter" isSelected={shown} onChange={onChange}>
    <span className="tick" aria-hidden />
    {sign}
    <span className="filter-label">{label}</span>
    <span className="count">{count}</span>
  </Checkbox>
)

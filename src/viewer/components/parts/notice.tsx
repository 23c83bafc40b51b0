import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly children?: ReactNode
}

/** A page or panel that has something to say instead of something to show. */
export const Notice = ({ title, children }: Props) => (
  <div className="notice" role="status">
    <h2>{title}</h2>
    {children}
  </div>
)

import type { GraphPath } from '../../../query'
import { CopiedPath } from './copied-path'
import { HopView } from './hop-view'

/** A path, step by step, and as a paragraph to take away. */
export const ChosenPath = ({ path }: { readonly path: GraphPath }) => (
  <>
    <ol className="hops" aria-label="Steps of the path">
      {path.hops.map((hop) => (
        <li key={hop.to.id}>
          <HopView hop={hop} />
        </li>
      ))}
    </ol>
    <CopiedPath path={path} />
  </>
)

import type { FileProblem } from '../../../run/browser'
import { ShortList } from '../parts/short-list'

/** Files that were left out, and why. */
export const ProblemList = ({ problems }: { readonly problems: readonly FileProblem[] }) =>
  problems.length > 0 && (
    <div className="problems">
      <ShortList items={problems} keyOf={({ path, reason }) => `${path} ${reason}`} limit={5}>
        {({ path, reason }) => (
          <p>
            <b>{path}</b> {reason}
          </p>
        )}
      </ShortList>
    </div>
  )

import type { Origin } from './origin'

/** Who published it, and whose report it is: `The Post (Reuters)`. Null where neither is known. */
export function publisherInWords({ outletName, agencyName }: Pick<Origin, 'outletName' | 'agencyName'>): string | null {
  if (outletName === null || agencyName === null || outletName === agencyName) return outletName ?? agencyName
  return `${outletName} (${agencyName})`
}

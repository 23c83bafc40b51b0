import type { Origin } from './origin'

/**
 * Who published it, and whose report it is: `The Post (Reuters)`. Null where neither is known.
 *
 * @example
 * publisherInWords({ outletName: 'The Post', agencyName: 'Reuters' }) // 'The Post (Reuters)'
 */
export function publisherInWords({ outletName, agencyName }: Pick<Origin, 'outletName' | 'agencyName'>): string | null {
  if (outletName === null || agencyName === null || outletName === agencyName) return outletName ?? agencyName
  return `${outletName} (${agencyName})`
}

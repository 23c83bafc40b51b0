import type { Article } from '../model'
import type { Dateline } from './cut-dateline'
import type { Finding } from './finding'
import { outletOfAddress } from './outlet-of-address'
import type { GivenMetadata } from './text-block'

type Metadata = Pick<Article, 'url' | 'outlet' | 'agency' | 'authors' | 'published'>

interface FoundInProse {
  readonly dateline: Dateline | null
  /** The site's name behind the headline. */
  readonly siteInTitle: string | null
}

/**
 * Joins what was found into one record. What the file states field by field goes first; then the first block in reading
 * order; a publisher named in words before its address, and both before an agency that is merely credited.
 */
export function mergeFindings(findings: readonly Finding[], given: GivenMetadata, prose: FoundInProse): Metadata {
  const first = <K extends keyof Finding>(key: K): Finding[K] | undefined =>
    findings.find((finding) => finding[key] !== undefined)?.[key]
  const { dateline, siteInTitle } = prose
  const url = given.url ?? first('url') ?? null
  const publisher = given.outlet ?? siteInTitle ?? first('outlet') ?? (url && outletOfAddress(url))
  const agency = first('credit') ?? dateline?.credit ?? null
  const found = findings.flatMap(({ authors = [] }) => authors)
  return {
    url,
    outlet: publisher ?? agency,
    agency,
    authors: given.authors?.length ? given.authors : [...new Set(found)],
    published: given.published ?? first('published') ?? first('updated') ?? dateline?.published ?? null,
  }
}

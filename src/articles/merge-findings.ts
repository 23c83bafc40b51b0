import type { Article } from '../model'
import { dateOfAddress } from './date-of-address'
import type { Dateline } from './find-dateline'
import type { TailCredit } from './find-tail-credit'
import type { BlockPlace, Finding } from './finding'
import { isAgency, outletKey } from './known-outlet'
import type { LabelledBlock } from './label-blocks'
import { outletOfAddress } from './outlet-of-address'
import type { GivenMetadata } from './text-block'

type Metadata = Pick<Article, 'url' | 'outlet' | 'agency' | 'authors' | 'published'>

interface FoundInProse {
  readonly dateline: Dateline | null
  readonly tail: TailCredit | null
  /** The site's name behind the headline. */
  readonly siteInTitle: string | null
}

/**
 * Joins what was found into one record. What the file states field by field goes first; then the first block in reading
 * order; a publisher named in words before its address, and both before an agency that is merely credited. What stands
 * among the paragraphs tells of pictures and tables there, and nothing of the article.
 */
export function mergeFindings(blocks: readonly LabelledBlock[], given: GivenMetadata, prose: FoundInProse): Metadata {
  const head = findingsOf(blocks, 'head').filter(({ holds }) => holds !== 'foot')
  const middle = findingsOf(blocks, 'middle').filter(({ holds }) => holds === 'anywhere')
  const foot = [...findingsOf(blocks, 'foot'), ...(prose.tail ? [prose.tail.finding] : [])]
  const findings = [...head, ...middle, ...foot]
  const url = given.url ?? statedFirst('url', head, findings)
  const found = findings.flatMap(({ authors = [] }) => authors)
  const publishers = [given.outlet, prose.siteInTitle, ...findings.map(publisherOf), url && outletOfAddress(url)]
  const credits = [...[...head, ...middle].map(creditOf), prose.dateline?.credit, ...foot.map(creditOf)]
  return {
    url,
    ...sourcesOf(publishers.filter(isGiven), credits.filter(isGiven)),
    authors: given.authors?.length ? given.authors : [...new Set(found)],
    published:
      given.published ??
      dateOf(statedFirst('published', head, findings), prose.dateline, url && dateOfAddress(url)) ??
      first('updated', head),
  }
}

const findingsOf = (blocks: readonly LabelledBlock[], where: BlockPlace): readonly Finding[] =>
  blocks.flatMap(({ finding, place }) => (finding && place === where ? [finding] : []))

const isGiven = (name: string | null | undefined): name is string => Boolean(name)

/** An agency's name on a line of its own tells from where the report comes, whatever the line looks like. */
const publisherOf = ({ outlet }: Finding): string | undefined => (outlet && isAgency(outlet) ? undefined : outlet)
const creditOf = ({ outlet, credit }: Finding): string | undefined =>
  credit ?? (outlet && isAgency(outlet) ? outlet : undefined)

/** The publisher, or else the first medium credited; and the agency credited, or else the other medium that is the origin. */
function sourcesOf([publisher]: readonly string[], credits: readonly string[]): Pick<Metadata, 'outlet' | 'agency'> {
  const outlet = publisher ?? credits[0] ?? null
  const agency = credits.find(isAgency) ?? credits.find((credit) => outletKey(credit) !== outletKey(outlet ?? ''))
  return { outlet, agency: agency ?? null }
}

const first = <K extends keyof Finding>(key: K, findings: readonly Finding[]): NonNullable<Finding[K]> | null =>
  findings.find((finding) => finding[key] !== undefined)?.[key] ?? null

/** The first of the head, else the first that says what it is of, else the only one: of several at the foot some are other articles'. */
function statedFirst(key: 'url' | 'published', head: readonly Finding[], all: readonly Finding[]): string | null {
  const stated =
    first(key, head) ??
    first(
      key,
      all.filter(({ isLabelled }) => isLabelled),
    )
  if (stated) return stated
  const unlabelled = new Set(all.flatMap((finding) => finding[key] ?? []))
  return unlabelled.size === 1 ? ([...unlabelled][0] ?? null) : null
}

/**
 * The date in the text's own words, filled up where it is partial: "05/06/2017" by an address of that year, "May 30" of a
 * dateline by an address of that May. Else the address's own.
 */
function dateOf(stated: string | null, dateline: Dateline | null, address: string | null): string | null {
  const own = stated ?? dateline?.published ?? null
  if (own && address?.startsWith(own)) return address
  if (own) return own
  const { dayOfYear } = dateline ?? {}
  const isOfMonth = address?.length === 7 && dayOfYear?.startsWith(address.slice(5))
  return isOfMonth ? `${address.slice(0, 4)}-${dayOfYear}` : address
}

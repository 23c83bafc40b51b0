import { aliasesBeside, type MergeCorrection } from '../model'
import type { DraftEntity } from './draft-entity'
import { resolveAnchor } from './resolve-anchor'
import { userReasons } from './user-reasons'
import type { Workbench } from './workbench'

/** Makes one entity of several. Those that are one by now already need nothing. */
export function mergeEntities(bench: Workbench, correction: MergeCorrection): void {
  const [first, ...others] = new Set(correction.entities.map((anchor) => resolveAnchor(bench, anchor)))
  if (!first) return
  const reasons = userReasons(correction)
  for (const other of others) {
    bench.judgements.decide(first.chainIds, other.chainIds, { verdict: 'same', score: 1, reasons })
    takeIn(bench, first, other)
  }
}

function takeIn(bench: Workbench, first: DraftEntity, other: DraftEntity): void {
  first.aliases = aliasesBeside(first.name, [...first.aliases, other.name, ...other.aliases])
  if (first.type === 'country') first.countryCode ??= other.countryCode
  for (const id of [...other.chainIds]) bench.giveChain(id, first)
  for (const byArticle of [bench.publisherByArticle, bench.agencyByArticle]) {
    for (const [article, outlet] of byArticle) if (outlet === other) byArticle.set(article, first)
  }
  bench.drafts.delete(other)
}

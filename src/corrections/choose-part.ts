import { type Chain, contentId, foldName, type Mention, type SplitCorrection } from '../model'
import { DoesNotApply } from './does-not-apply'
import type { DraftEntity } from './draft-entity'
import type { Workbench } from './workbench'

/** The chains of an entity that a correction splits off. Throws DoesNotApply where that is none of them, or all. */
export function choosePart(bench: Workbench, whole: DraftEntity, correction: SplitCorrection): readonly Chain[] {
  const isByMention = correction.mentions.length > 0
  const chosen = isByMention ? mentionsByChain(bench, whole, correction) : wholeChains(bench, whole, correction)
  const chains = bench.chainsOf(whole)
  const isAll = ({ id, mentionIds }: Chain): boolean => chosen.get(id)?.length === mentionIds.length
  if (chosen.size === 0) throw new DoesNotApply(nothingFound(whole, correction))
  if (chains.every(isAll)) throw new DoesNotApply(`it would leave nothing of "${whole.name}"`)
  return chains.flatMap((chain) => {
    const mentions = chosen.get(chain.id)
    if (!mentions) return []
    return [isAll(chain) ? chain : takeOut(bench, whole, chain, mentions)]
  })
}

type Chosen = ReadonlyMap<string, readonly Mention[]>

function mentionsByChain(bench: Workbench, whole: DraftEntity, { mentions }: SplitCorrection): Chosen {
  const chosen = new Map<string, Mention[]>()
  for (const place of mentions) {
    for (const chain of bench.chainsAt(place).filter(({ id }) => whole.chainIds.has(id))) {
      const there = bench.mentionsOf(chain).filter(({ span }) => span.start === place.start && span.end === place.end)
      chosen.set(chain.id, [...new Set([...(chosen.get(chain.id) ?? []), ...there])])
    }
  }
  return chosen
}

function wholeChains(bench: Workbench, whole: DraftEntity, { names, documents }: SplitCorrection): Chosen {
  const chains = bench.chainsOf(whole)
  const named = names.length === 0 ? chains : names.flatMap((name) => chainsCalled(bench, chains, name))
  const articleIds = new Set(documents.flatMap(({ id, path }) => articlesMeant(bench, id, path)))
  const meant = named.filter(({ articleId }) => documents.length === 0 || articleIds.has(articleId))
  return new Map(meant.map((chain) => [chain.id, bench.mentionsOf(chain)]))
}

/** Those whose fullest name it is ("Bush" is not what an article calls him that has "George Bush" too); else those that use it at all. */
function chainsCalled(bench: Workbench, chains: readonly Chain[], name: string): readonly Chain[] {
  const fold = foldName(name)
  const called = chains.filter((chain) => foldName(chain.name) === fold)
  const uses = (chain: Chain): boolean =>
    bench.mentionsOf(chain).some(({ form, text }) => form === 'name' && foldName(text) === fold)
  return called.length > 0 ? called : chains.filter(uses)
}

/** By id; where its text has changed, and so its id, by path. */
function articlesMeant({ articles }: Workbench, id: string, path: string): readonly string[] {
  const byId = articles.filter((article) => article.id === id)
  return (byId.length > 0 ? byId : articles.filter((article) => article.path === path)).map((article) => article.id)
}

/** Makes a chain of some of a chain's mentions. */
function takeOut(bench: Workbench, whole: DraftEntity, chain: Chain, mentions: readonly Mention[]): Chain {
  const taken = mentions.map(({ id }) => id)
  const name = mentions.find(({ form }) => form === 'name')?.text ?? chain.name
  const part: Chain = { ...chain, id: contentId(chain.id, ...taken), name, known: null, mentionIds: taken }
  bench.setChain({ ...chain, mentionIds: chain.mentionIds.filter((id) => !taken.includes(id)) }, whole)
  bench.setChain(part, whole)
  for (const mention of mentions) bench.moves.set(`${chain.id} ${mention.id}`, { mention, chainId: part.id })
  return part
}

function nothingFound({ name }: DraftEntity, { names, documents, mentions }: SplitCorrection): string {
  if (mentions.length > 0) return `no mention of "${name}" stands there`
  const by = names.length > 0 ? ` as ${names.map((one) => `"${one}"`).join(' or ')}` : ''
  const where = documents.length > 0 ? documents.map(({ path }) => path).join(' or ') : 'the articles'
  return `"${name}" is not named${by} in ${where}`
}

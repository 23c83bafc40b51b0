import { gazetteer } from '../language'
import { type Article, byText, type Entity, foldName, nameKey } from '../model'

/** Entities with those outlets added that only publish and that no sentence names; and which outlet published which article. */
export interface Published {
  readonly entities: readonly Entity[]
  readonly outletByArticle: ReadonlyMap<string, string>
}

/** Makes every publishing outlet an entity: it is the source behind its articles' sentences. */
export function addPublishingOutlets(articles: readonly Article[], entities: readonly Entity[]): Published {
  const outlets = new Map(entities.filter(({ type }) => type === 'outlet').map((entity) => [entity.id, entity]))
  const idByName = new Map(
    [...outlets.values()].flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((alias) => [foldName(alias), id] as const),
    ),
  )
  const added = new Map<string, Entity>()
  const outletByArticle = new Map<string, string>()
  for (const { id: article, outlet: name } of [...articles].sort((a, b) => byText(a.id, b.id))) {
    if (!name) continue
    const outlet = knownOutlet(name)
    const id = idByName.get(foldName(name)) ?? outlet.id
    outletByArticle.set(article, id)
    if (!outlets.has(id) && !added.has(id)) added.set(id, { ...outlet, id })
  }
  const all = [...entities, ...added.values()].sort((a, b) => byText(a.id, b.id))
  return { entities: all, outletByArticle }
}

/** The lexicon's outlet of that name, else a new one. */
function knownOutlet(name: string): Entity {
  const known = gazetteer.get(name).find(({ type }) => type === 'outlet')
  const usual = known?.name ?? name
  const aliases = foldName(usual) === foldName(name) ? [] : [name]
  return {
    id: known?.key ?? `outlet:${nameKey(name)}`,
    type: 'outlet',
    name: usual,
    aliases,
    countryCode: null,
    chainIds: [],
  }
}

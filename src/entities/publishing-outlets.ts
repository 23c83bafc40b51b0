import { gazetteer } from '../language'
import { type Article, byText, type Entity, foldName, nameKey } from '../model'

/** Entities with those outlets added that only publish or are credited and that no sentence names. */
export interface Published {
  readonly entities: readonly Entity[]
  /** The outlet that published an article. */
  readonly outletByArticle: ReadonlyMap<string, string>
  /** The news agency that an article credits with its text. */
  readonly agencyByArticle: ReadonlyMap<string, string>
}

/** Makes every publishing outlet and every credited agency an entity: it is the source behind its articles' sentences. */
export function addPublishingOutlets(articles: readonly Article[], entities: readonly Entity[]): Published {
  const outlets = new OutletBook(entities.filter(({ type }) => type === 'outlet'))
  const outletByArticle = new Map<string, string>()
  const agencyByArticle = new Map<string, string>()
  for (const { id, outlet, agency } of [...articles].sort((a, b) => byText(a.id, b.id))) {
    if (outlet) outletByArticle.set(id, outlets.idOf(outlet))
    if (agency) agencyByArticle.set(id, outlets.idOf(agency))
  }
  const all = [...entities, ...outlets.added.values()].sort((a, b) => byText(a.id, b.id))
  return { entities: all, outletByArticle, agencyByArticle }
}

/** The outlets by their names, with those that it was asked for and did not have. */
class OutletBook {
  readonly added = new Map<string, Entity>()
  readonly #ids: ReadonlySet<string>
  readonly #idByName: ReadonlyMap<string, string>

  constructor(outlets: readonly Entity[]) {
    this.#ids = new Set(outlets.map(({ id }) => id))
    this.#idByName = new Map(
      outlets.flatMap(({ id, name, aliases }) => [name, ...aliases].map((alias) => [plainName(alias), id] as const)),
    )
  }

  idOf(name: string): string {
    const outlet = knownOutlet(name)
    const id = this.#idByName.get(plainName(name)) ?? outlet.id
    if (!this.#ids.has(id)) this.added.set(id, withAliases(this.added.get(id), { ...outlet, id }))
    return id
  }
}

/** The first name that it was asked for by stays its name. */
function withAliases(known: Entity | undefined, outlet: Entity): Entity {
  if (!known) return outlet
  const names = [...known.aliases, outlet.name, ...outlet.aliases].filter((name) => name !== known.name)
  return { ...known, aliases: [...new Set(names)].sort(byText) }
}

/** A masthead has an article or not as the writer likes: "The Daily Ledger", "Daily Ledger". */
const plainName = (name: string): string => foldName(name).replace(/^the (?=.)/u, '')

/** The lexicon's outlet of that name, else a new one. */
function knownOutlet(name: string): Entity {
  const names = [name, plainName(name), `the ${plainName(name)}`]
  const known = names.flatMap((one) => gazetteer.get(one)).find(({ type }) => type === 'outlet')
  const usual = known?.name ?? name
  const aliases = foldName(usual) === foldName(name) ? [] : [name]
  return {
    id: known?.key ?? `outlet:${nameKey(plainName(name))}`,
    type: 'outlet',
    name: usual,
    aliases,
    countryCode: null,
    chainIds: [],
  }
}

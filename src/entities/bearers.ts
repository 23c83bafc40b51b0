import { byText, groupBy } from '../model'
import type { NamedChain } from './chain-names'
import type { PersonName } from './judge-persons'

/** All chains of one name and gender: judged once, however many there are. */
export interface Bearer extends PersonName {
  readonly name: string
  /** In the order of their ids. */
  readonly chains: readonly NamedChain[]
  readonly weight: number
}

/** The bearers of each name; chains whose gender nobody tells go with the one of their name that is named most. */
export function groupBearers(persons: readonly NamedChain[]): Bearer[] {
  const byName = groupBy(persons, ({ parts }) => parts.join(' '))
  return [...byName]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([name, chains]) => byGender(chains).map((group) => bearerOf(name, group)))
}

function byGender(chains: readonly NamedChain[]): NamedChain[][] {
  const of = (gender: NamedChain['gender']): NamedChain[] => chains.filter((one) => one.gender === gender)
  const told = [of('male'), of('female')].filter((group) => group.length > 0)
  const [first, second] = told
  const untold = of(null)
  if (!first) return [untold]
  const home = second && weightOf(second) > weightOf(first) ? second : first
  return told.map((group) => (group === home ? [...group, ...untold] : group))
}

const weightOf = (chains: readonly NamedChain[]): number => chains.reduce((sum, { weight }) => sum + weight, 0)

function bearerOf(name: string, group: readonly NamedChain[]): Bearer {
  const chains = [...group].sort((a, b) => byText(a.chain.id, b.chain.id))
  return {
    name,
    parts: chains[0]?.parts ?? [],
    gender: chains.find(({ gender }) => gender !== null)?.gender ?? null,
    chains,
    weight: weightOf(chains),
  }
}

/** The chain that stands for the bearer in judgements. */
export function homeOf({ chains: [first], name }: Bearer): NamedChain {
  if (!first) throw new Error(`nobody bears the name "${name}"`)
  return first
}

import { cutGeneration } from '../language'
import { byText, groupBy, type Judgement } from '../model'
import type { ArticleContexts } from './article-contexts'
import { type Bearer, groupBearers, homeOf } from './bearers'
import type { NamedChain } from './chain-names'
import { judgePersons } from './judge-persons'
import { judgement } from './judgement'
import { mergeFullNames } from './merge-full-names'
import { type Left, mergeShortNames } from './merge-short-names'
import type { Person } from './person'
import type { Union } from './union'

/**
 * Puts the persons of all articles together: chains of one name first, then forms and spellings of full names, then short names with
 * those they mean. Every join is a judgement between a chain and the one that stands for its name, so that their number grows with the chains.
 */
export function mergePersons(chains: readonly NamedChain[], contexts: ArticleContexts, union: Union): Judgement[] {
  const judgements: Judgement[] = []
  const join = (a: NamedChain, b: NamedChain, score: number, reason: string): void => {
    if (a === b) return
    union.join(a.chain.id, b.chain.id)
    judgements.push(judgement(a, b, 'same', score, [reason]))
  }
  const bearers = groupBearers(chains)
  const isShort = ({ parts }: Bearer): boolean => parts.length === 1
  const { persons, matches, ambiguous } = mergeFullNames(bearers.filter((bearer) => !isShort(bearer)))
  for (const { bearers: own } of persons)
    for (const bearer of own) for (const chain of bearer.chains) join(chain, homeOf(bearer), 0.97, 'same name')
  for (const { a, b, score, reason } of matches) join(homeOf(a), homeOf(b), score, reason)
  const { placed, left } = mergeShortNames([...bearers.filter(isShort), ...ambiguous], persons, contexts)
  for (const { chain, person, score, reason } of placed) join(chain, homeOf(person.main), score, reason)
  for (const one of left) joinLeft(one, join)
  return [...judgements, ...differences(persons)]
}

/** One thing of one name: surely where nobody bears a fuller one, by want of better where several do. */
function joinLeft(
  { chains, candidates }: Left,
  join: (a: NamedChain, b: NamedChain, score: number, reason: string) => void,
): void {
  const [home] = chains
  if (!home) return
  const isFull = home.parts.length > 1
  const isGuess = candidates > 1 && !isFull
  const reason = isGuess ? 'same bare name, of several who bear it' : isFull ? 'same name' : 'same bare name'
  for (const chain of chains) join(chain, home, isGuess ? 0.5 : isFull ? 0.97 : 0.8, reason)
}

/** Why people of one surname stayed apart: each against the one named most. */
function differences(persons: readonly Person[]): Judgement[] {
  const bySurname = groupBy(
    persons.flatMap((person) =>
      [...new Set(person.bearers.map(({ parts }) => cutGeneration(parts).bare.at(-1) ?? ''))].map((surname) => ({
        surname,
        person,
      })),
    ),
    ({ surname }) => surname,
  )
  return [...bySurname.values()].flatMap((group) => {
    const [main, ...others] = group
      .map(({ person }) => person)
      .sort((a, b) => b.weight - a.weight || byText(a.main.name, b.main.name))
    return main ? others.map((other) => apart(main, other)) : []
  })
}

function apart(a: Person, b: Person): Judgement {
  const found = a.bearers
    .flatMap((one) => b.bearers.map((other) => judgePersons(one, other)))
    .find(({ verdict }) => verdict === 'different')
  const { score, reason } = found ?? { score: 0.4, reason: 'nothing says that they are one' }
  return judgement(homeOf(a.main), homeOf(b.main), 'different', score, [reason])
}

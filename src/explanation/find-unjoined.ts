import {
  type Attachment,
  contains,
  type ExplainedChain,
  isWeak,
  type Mention,
  type NounPhrase,
  type Span,
  type UnjoinedPair,
  type UnjoinedReason,
} from '../model'
import { type SentenceReading, tokenWords } from './sentence-reading'

/** Something that the sentence names, with its mentions there. */
interface Named {
  readonly chain: ExplainedChain
  readonly mentions: readonly Mention[]
}

/** The pairs of what a sentence names, topics left out, that no claim joins, and why not as far as that is simple to tell. */
export function findUnjoined(reading: SentenceReading): UnjoinedPair[] {
  const named = namedIn(reading)
  const pairs = named.flatMap((left, index) => named.slice(index + 1).map((right) => [left, right] as const))
  return pairs
    .filter(([left, right]) => !isJoined(reading, left.chain, right.chain, (type) => !isWeak(type)))
    .map(([left, right]) => {
      const clause = silentClause(reading, left, right)
      const verb = clause ? tokenWords(reading, clause.verb) : null
      return {
        left: left.chain,
        right: right.chain,
        reason: verb ? 'silent-verb' : reasonOf(reading, left, right),
        verb,
      }
    })
}

function namedIn({ mentions, chainsByMention }: SentenceReading): Named[] {
  const namedById = new Map<string, { chain: ExplainedChain; mentions: Mention[] }>()
  for (const mention of mentions) {
    for (const chain of chainsByMention.get(mention.id) ?? []) {
      if (chain.type === 'topic') continue
      const named = namedById.get(chain.id)
      if (named) named.mentions.push(mention)
      else namedById.set(chain.id, { chain, mentions: [mention] })
    }
  }
  return [...namedById.values()]
}

const isJoined = (
  { claims }: SentenceReading,
  left: ExplainedChain,
  right: ExplainedChain,
  isMeant: (type: SentenceReading['claims'][number]['type']) => boolean,
): boolean =>
  claims.some(
    ({ type, sourceChainId, targetChainId }) =>
      isMeant(type) &&
      ((sourceChainId === left.id && targetChainId === right.id) ||
        (sourceChainId === right.id && targetChainId === left.id)),
  )

/** The first clause of which one is the subject and the other an object or attachment. */
const silentClause = ({ parse }: SentenceReading, left: Named, right: Named) =>
  parse.clauses.find(({ subjects, objects, attachments }) => {
    const behind = [...objects.map(whole), ...attachments.flatMap(({ phrases }) => phrases.map(whole))]
    const isSubject = ({ mentions }: Named): boolean => mentions.some(({ tokens }) => isAmong(tokens, subjects))
    const isBehind = ({ mentions }: Named): boolean => mentions.some(({ tokens }) => isAmong(tokens, behind))
    return (isSubject(left) && isBehind(right)) || (isSubject(right) && isBehind(left))
  })

const isAmong = (tokens: Span, spans: readonly Span[]): boolean => spans.some((span) => contains(span, tokens))

/** A noun phrase with what hangs on it: "the talks with Iran". */
function whole({ start, end, complements }: NounPhrase): Span {
  const ends = complements.flatMap(({ phrases }: Attachment) => phrases.map((phrase) => whole(phrase).end))
  return { start, end: Math.max(end, ...ends) }
}

function reasonOf(reading: SentenceReading, left: Named, right: Named): UnjoinedReason {
  if (isJoined(reading, left.chain, right.chain, (type) => type === 'comention')) return 'together'
  const isPronounOnly = ({ mentions }: Named): boolean => mentions.every(({ form }) => form === 'pronoun')
  return isPronounOnly(left) || isPronounOnly(right) ? 'pronoun' : 'list'
}

import { lazily, nameKey } from '../model'
import { TOPIC_TERMS } from './lexicon'
import { PhraseTable } from './phrase-table'

/** A subject that news is often about, by its usual name. */
export interface TopicTerm {
  readonly key: string
  readonly name: string
}

/** The topics that the lexicon knows, by every variant of their names. */
export const topicTerms: PhraseTable<TopicTerm> = new PhraseTable(() =>
  TOPIC_TERMS.flatMap(({ name, variants }) => {
    const term = { key: keyOf(name), name }
    return [...new Set([name, ...variants])].map((phrase) => [phrase, term] as const)
  }),
)

const keyOf = (name: string): string => `topic:${nameKey(name)}`

const nameByKey = lazily(() => new Map(TOPIC_TERMS.map(({ name }) => [keyOf(name), name])))

/** The usual name of a topic of the lexicon; undefined for any other key. */
export const topicName = (key: string): string | undefined => nameByKey().get(key)

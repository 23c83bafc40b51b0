import { nameKey } from '../model'
import { TOPIC_TERMS } from './lexicon'
import { PhraseTable } from './phrase-table'

/** A subject that news is often about, by its usual name. */
export interface TopicTerm {
  readonly key: string
  readonly name: string
}

/** The topics that the lexicon knows, by every variant of their names. */
export const topicTerms: PhraseTable<TopicTerm> = new PhraseTable()

const nameByKey = new Map<string, string>()

for (const { name, variants } of TOPIC_TERMS) {
  const term = { key: `topic:${nameKey(name)}`, name }
  nameByKey.set(term.key, name)
  for (const phrase of new Set([name, ...variants])) topicTerms.add(phrase, term)
}

/** The usual name of a topic of the lexicon; undefined for any other key. */
export const topicName = (key: string): string | undefined => nameByKey.get(key)

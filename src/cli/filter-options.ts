import type { Command } from 'commander'
import { MODALITIES, RELATION_TYPES } from '../model'
import type { RelationFilter } from '../query'
import { count, date, modalities, relationTypes, searchWords } from './arguments'

/** Adds the filters that `query` and `export` share. E is a name, an alias or an id. */
export const addFilterOptions = (command: Command): Command =>
  command
    .option('--from <E>', 'the actor')
    .option('--to <E>', 'the recipient')
    .option('--between <E...>', 'two entities, in either direction')
    .option('--entity <E>', 'an entity at either end')
    .option('--type <types>', `relation types, separated by commas: ${RELATION_TYPES.join(', ')}`, relationTypes)
    .option(
      '--since <date>',
      'what happened on or after YYYY[-MM[-DD]], by the sentence’s own date, else its article’s; no date is no match',
      date,
    )
    .option('--until <date>', 'what happened on or before YYYY[-MM[-DD]], told in the same way', date)
    .option('--outlet <E>', 'published by this outlet, credited to it or passed on from it')
    .option('--min-sources <N>', 'backed by at least N independent sources', count)
    .option('--negated', 'only what a sentence denies')
    .option('--denied', 'only what somebody denies, in that sentence or in another')
    .option(
      '--modality <modalities>',
      `how sure a sentence is, separated by commas: ${MODALITIES.join(', ')}`,
      modalities,
    )
    .option('--attributed-to <E>', 'what a sentence puts in the mouth of this entity')
    .option('--text <words>', 'sentences with words that begin so', searchWords)
    .option('--comention', 'also the weak links between what one sentence names together')
    .option('--limit <N>', 'at most N relations', count)

type FilterOptions = Omit<RelationFilter, 'between'> & { readonly between?: readonly string[] }

const FILTERS = [
  'from',
  'to',
  'entity',
  'type',
  'since',
  'until',
  'outlet',
  'minSources',
  'negated',
  'denied',
  'modality',
  'attributedTo',
  'text',
  'comention',
  'limit',
] as const satisfies readonly (keyof FilterOptions)[]

/** The filter that the options of a command make. Ends the command where `--between` has not two names. */
export function filterOf(command: Command): RelationFilter {
  const options: FilterOptions = command.opts()
  const { between } = options
  const filter = Object.fromEntries(
    FILTERS.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  )
  if (!between) return filter
  const [left, right, ...others] = between
  if (left === undefined || right === undefined || others.length > 0) {
    command.error("error: option '--between <E...>' takes two entities: --between Macron Putin")
  }
  return { ...filter, between: [left, right] }
}

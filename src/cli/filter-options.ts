import { type Command, Option } from 'commander'
import { CIRCUMSTANCES, ENTITY_TYPES, MODALITIES, QUADRANTS, RELATION_TYPES } from '../model'
import type { RelationFilter } from '../query'
import {
  circumstances,
  count,
  date,
  entityTypes,
  modalities,
  names,
  quadrants,
  relationTypes,
  searchWords,
  share,
} from './arguments'

/** An option that restricts what is found. */
interface FilterOption {
  readonly flags: string
  readonly about: string
  /** The field of the filter that it sets. */
  readonly field: keyof RelationFilter
  readonly parse?: (word: string) => unknown
  /** What a flag sets its field to; true unless told. */
  readonly sets?: boolean
  /** The option that says the contrary, as commander calls it. */
  readonly against?: string
}

const list = (words: readonly string[]): string => words.join(', ')

/** The filters under the headings of the help. E is a name, an alias or an id. */
const GROUPS: Readonly<Record<string, readonly FilterOption[]>> = {
  'Who does what to whom:': [
    { flags: '--from <E>', about: 'the actor', field: 'from' },
    { flags: '--to <E>', about: 'the recipient', field: 'to' },
    { flags: '--between <E...>', about: 'two or more entities: what joins any two of them', field: 'between' },
    { flags: '--entity <E>', about: 'an entity at either end', field: 'entity' },
    {
      flags: '--from-type <types>',
      about: `an actor of these types: ${list(ENTITY_TYPES)}`,
      field: 'fromType',
      parse: entityTypes,
    },
    { flags: '--to-type <types>', about: 'a recipient of these types', field: 'toType', parse: entityTypes },
    {
      flags: '--type <types>',
      about: `relation types, separated by commas: ${list(RELATION_TYPES)}`,
      field: 'type',
      parse: relationTypes,
    },
    {
      flags: '--quadrant <quadrants>',
      about: `kinds of relation types: ${list(QUADRANTS)}`,
      field: 'quadrant',
      parse: quadrants,
    },
    { flags: '--comention', about: 'also the weak links between what one sentence names together', field: 'comention' },
  ],
  'When, where and in what words:': [
    {
      flags: '--since <date>',
      about:
        'what happened on or after YYYY[-MM[-DD]], by the sentence’s own date, else its article’s; no date is no match',
      field: 'since',
      parse: date,
    },
    {
      flags: '--until <date>',
      about: 'what happened on or before YYYY[-MM[-DD]], told in the same way',
      field: 'until',
      parse: date,
    },
    { flags: '--outlet <E>', about: 'published by this outlet, credited to it or passed on from it', field: 'outlet' },
    { flags: '--document <article>', about: 'in this article, by path or id', field: 'document' },
    { flags: '--text <words>', about: 'sentences with words that begin so', field: 'text', parse: searchWords },
    {
      flags: '--predicate <words>',
      about: 'said in these words: the verb or noun itself',
      field: 'predicate',
      parse: searchWords,
    },
  ],
  'How a sentence holds it:': [
    { flags: '--negated', about: 'only what a sentence denies', field: 'negated', against: 'affirmed' },
    { flags: '--affirmed', about: 'only what a sentence does not deny', field: 'negated', sets: false },
    {
      flags: '--denied',
      about: 'only what somebody denies, in that sentence or in another',
      field: 'denied',
      against: 'undenied',
    },
    { flags: '--undenied', about: 'only what nobody denies', field: 'denied', sets: false },
    {
      flags: '--modality <modalities>',
      about: `how sure a sentence is, separated by commas: ${list(MODALITIES)}`,
      field: 'modality',
      parse: modalities,
    },
    {
      flags: '--attributed',
      about: 'only on somebody’s word, named or not',
      field: 'attributed',
      against: 'unattributed',
    },
    {
      flags: '--unattributed',
      about: 'only what an article says itself',
      field: 'attributed',
      sets: false,
      against: 'attributedTo',
    },
    { flags: '--attributed-to <E>', about: 'what a sentence puts in the mouth of this entity', field: 'attributedTo' },
    { flags: '--quoted', about: 'only within quotation marks', field: 'quoted' },
  ],
  'How well it is backed:': [
    { flags: '--min-sources <N>', about: 'by at least N independent sources', field: 'minSources', parse: count },
    {
      flags: '--min-weight <N>',
      about: 'by at least N sentences, copies counted once',
      field: 'minWeight',
      parse: count,
    },
    {
      flags: '--min-confidence <C>',
      about: 'by sentences that are as likely as C to hold, from 0 to 1',
      field: 'minConfidence',
      parse: share,
    },
    { flags: '--no-copies', about: 'leave out sentences copied from another article', field: 'copies', sets: false },
    { flags: '--rule <rules>', about: 'found by these rules, separated by commas', field: 'rule', parse: names },
    {
      flags: '--circumstance <list>',
      about: `what makes it less sure: ${list(CIRCUMSTANCES)}`,
      field: 'circumstance',
      parse: circumstances,
    },
  ],
  'How much:': [{ flags: '--limit <N>', about: 'at most N of them', field: 'limit', parse: count }],
}

/** Adds the options that restrict what is found, under headings, but for some fields that a command does not have. */
export function addFilterOptions(command: Command, without: readonly (keyof RelationFilter)[] = []): Command {
  for (const [heading, options] of Object.entries(GROUPS)) {
    const wanted = options.filter(({ field }) => !without.includes(field))
    for (const option of wanted) command.addOption(toOption(option).helpGroup(heading))
  }
  return command
}

function toOption({ flags, about, parse, against }: FilterOption): Option {
  const option = new Option(flags, about)
  if (parse) option.argParser(parse)
  if (against !== undefined) option.conflicts(against)
  return option
}

/** The filter that the options of a command make. Ends the command where `--between` has not two names. */
export function filterOf(command: Command): RelationFilter {
  const options: Readonly<Record<string, unknown>> = command.opts()
  const given = Object.values(GROUPS)
    .flat()
    .filter((option) => isGiven(command, option))
  const { between } = options
  if (Array.isArray(between) && between.length < 2)
    command.error("error: option '--between <E...>' takes two or more entities: --between Macron Putin")
  return Object.fromEntries(
    given.map((option) => [option.field, option.sets ?? options[toOption(option).attributeName()]]),
  )
}

/** Whether the user has said so: what is negatable (`--no-copies`) has a value without that. */
const isGiven = (command: Command, option: FilterOption): boolean =>
  command.getOptionValueSource(toOption(option).attributeName()) === 'cli'

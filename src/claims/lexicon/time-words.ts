import { words } from '../../language/words'

/** From 1, by name and by what the press abbreviates it to. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  1,
)

/** From 0, Monday first, as ISO 8601 counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun',
  0,
)

/** Before a weekday these make it a feast, a sale or a massacre of a year of its own: "*Good* Friday", "*Bloody* Sunday". */
export const NAMES_OF_DAYS: ReadonlySet<string> = new Set(
  words('ash black bloody cyber easter fat giving good holy maundy mothering palm pancake shrove spy super whit'),
)

/** Numbers that are written out before "days ago". */
export const NUMBERS: ReadonlyMap<string, number> = numbered(
  `a an one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|
  twenty`,
  1,
)

/** The months of a season, first and last, on the northern half of the Earth; winter belongs to no one year. */
export const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
])

export type TimeUnit = 'day' | 'week' | 'month' | 'year'

/** Stretches of time as they stand before "ago". */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
])

/** Words that name a day by how many days it is from the article's. */
export const DAYS_FROM_NOW: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

/** Which one of many: "*last* October". */
export type Sense = 'last' | 'this' | 'next'
export const SENSES: ReadonlyMap<string, Sense> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(words('morning afternoon evening night'))

/** Words that name a part of the time behind them: "*early* March", "*later* this year". */
export const PARTS_OF_TIME: ReadonlySet<string> = new Set(words('early earlier late later mid'))

/** Nouns before "of" that do the same: "the *end* of May", "the *summer* of 2016". */
export const PARTS_BEFORE_OF: ReadonlySet<string> = new Set(
  words('end beginning start middle half part days weeks months spring summer autumn fall'),
)

/** Prepositions behind which stands when something happened or began. */
export const PREPOSITIONS_OF_TIME: ReadonlySet<string> = new Set(words('on in at during throughout since from between'))

/** Behind these a time is a limit or a measure, not when something happened: "*by* 2020", "*about* 2010". */
export const LIMITS: ReadonlySet<string> = new Set(
  words(
    `about above after around before behind beyond by circa following for into of over past per pending preceding prior than through to
    toward towards under until till upon versus via with within without against despite every each that`,
  ),
)

/** A number behind these is not meant exactly: "*nearly* ten years ago". */
export const HEDGES: ReadonlySet<string> = new Set(
  words('about almost approximately around barely first former least like nearly only over roughly some than under'),
)

/** Before "since" these say that something had not been so, or not so much, from then on: "for the *first* time since 1990". */
export const COMPARED_SINCE: ReadonlySet<string> = new Set(
  words('best ever first last least most never no not only worst'),
)

/** Words before a thing of which a time behind it tells, rather than of the verb before: "left *amid* the crisis of 2014". */
export const PARTING: ReadonlySet<string> = new Set(
  words(
    'after amid amidst because before concerning despite due following given including like regarding until unlike without',
  ),
)

/** Before a deed in whose time something else is done: "*during* talks". */
export const WITHIN: ReadonlySet<string> = new Set(words('at during in'))

/** Verbs that say of their subject no more than that it happened. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set(words('be begin happen occur start take'))

function numbered(list: string, from: number): ReadonlyMap<string, number> {
  return new Map(list.split('|').flatMap((names, index) => words(names).map((name) => [name, from + index] as const)))
}

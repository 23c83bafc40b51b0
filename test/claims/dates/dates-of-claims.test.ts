import { describe, expect, it } from 'vitest'
import { readDatedGraph } from '../../support/read-dated-graph'

/** The claims of a text of Wednesday, 31 May 2017, with the dates that the sentence gives: "MLI assault NER 2015". */
function datesIn(text: string, published: string | null = '2017-05-31'): readonly string[] {
  const { relations } = readDatedGraph(text, published)
  return relations
    .filter(({ type }) => type !== 'comention' && type !== 'discuss')
    .flatMap(({ source, type, target, evidence }) =>
      evidence.map(({ date, dateFrom }) => {
        const [from, to] = [source, target].map((id) => id.replace(/^\w+:/, ''))
        return `${from} ${type} ${to} ${dateFrom === 'sentence' ? date : '-'}`
      }),
    )
}

describe('a claim is dated', () => {
  it.each([
    ['by a date with its year', 'Mali attacked Niger on May 7, 2016.', 'ML assault NE 2016-05-07'],
    ['by a day and its date', 'Mali attacked Niger on Monday, May 29.', 'ML assault NE 2017-05-29'],
    ['by an ISO date', 'Mali attacked Niger on 2016-05-07.', 'ML assault NE 2016-05-07'],
    ['by an abbreviated month', 'Mali attacked Niger on Sept. 5.', 'ML assault NE 2016-09-05'],
    ['by words for last night', 'Last night Mali attacked Niger.', 'ML assault NE 2017-05-30'],
    ['by the day before yesterday', 'Mali attacked Niger the day before yesterday.', 'ML assault NE 2017-05-29'],
    ['by a month of another year', 'Mali attacked Niger in July last year.', 'ML assault NE 2016-07'],
    ['by the end of a month', 'Mali attacked Niger at the end of March.', 'ML assault NE 2017-03'],
    ['by the beginning of a range', 'Mali bombed Niger from August until December 2014.', 'ML assault NE 2014-08'],
    ['by a range over the new year', 'Mali bombed Niger between November and March 2014.', 'ML assault NE 2013-11'],
    ['by the first of two years', 'Mali bombed Niger in 2011 and 2014.', 'ML assault NE 2011'],
    ['by the year of an anniversary', 'Mali attacked Niger ten years ago this month.', 'ML assault NE 2007'],
    ['by a day ahead', 'Mali will attack Niger next Monday.', 'ML assault NE 2017-06-05'],
    ['by the year that is said twice', 'Mali attacked Niger on 3 June 2014, in 2014.', 'ML assault NE 2014-06-03'],
    ['by when it began', 'Mali has backed Niger since 2012.', 'ML support NE 2012'],
    [
      'by its own part of a long sentence',
      'On Sunday, Mali said that Niger attacked Ghana in 2009.',
      'NE assault GH 2009',
    ],
    [
      'by the time of what it goes along with',
      'Mali left on Monday, accusing Niger of lies.',
      'ML accuse NE 2017-05-29',
    ],
    [
      'by the statement it is made in',
      'Mali in a statement on Monday accused Niger of lies.',
      'ML accuse NE 2017-05-29',
    ],
    ['by the meeting it is said at', "Mali accused Niger of lies at Monday's summit.", 'ML accuse NE 2017-05-29'],
    ['before a purpose', 'Mali met Niger on Friday to end the war.', 'ML consult NE 2017-05-26'],
    ['by a word before its noun', "Reporters saw last week's attack by Mali on Niger.", 'ML assault NE 2017-05'],
    ['by the verb that carries its noun', 'Talks between Mali and Niger began on Friday.', 'ML consult NE 2017-05-26'],
    ['by an appointment', 'Ann Lee became president of Mali in 2011.', 'ann-lee lead ML 2011'],
  ])('%s', (_, text, line) => {
    expect(datesIn(text)).toContain(line)
  })
})

describe('a claim has no date of its own', () => {
  it.each([
    ['on a day that is the name of a feast', 'Mali attacked Niger on Good Friday.', 'ML assault NE -'],
    ['on a day that is the name of a sale', 'Mali attacked Niger on Black Friday.', 'ML assault NE -'],
    ['in a limit', 'Mali will attack Niger by Friday.', 'ML assault NE -'],
    ['in what came before or after', 'Mali attacked Niger before 2014.', 'ML assault NE -'],
    ['in a decade', 'Mali attacked Niger in the 1990s.', 'ML assault NE -'],
    ['in a duration', 'Mali bombed Niger for three months.', 'ML assault NE -'],
    ['in the last weeks', 'Mali attacked Niger in the last week.', 'ML assault NE -'],
    ['in a number of years that is not exact', 'Mali attacked Niger more than two years ago.', 'ML assault NE -'],
    ['in two times that contradict one another', 'Mali attacked Niger on 3 June 2014, in 2012.', 'ML assault NE -'],
    ['in a comparison with a time', 'Mali attacked Niger in the worst raid since 2003.', 'ML assault NE -'],
    ['in a day of the speaker', '"Mali attacked Niger yesterday," he said.', 'ML assault NE -'],
    ['in a day that is still to come', 'Mali attacked Niger on June 5, 2017.', 'ML assault NE -'],
    ['in the year of a thing', 'Mali accused Niger of fraud in the 2015 election.', 'ML accuse NE -'],
    ['in the time of what it is about', 'Mali accused Niger of attacking Chad in 2015.', 'ML accuse NE -'],
    ['in the time of what it came after', 'Mali accused Niger of theft after the floods of 2011.', 'ML accuse NE -'],
    ['in the time of an affair', "Mali accused Niger of fraud in last year's election.", 'ML accuse NE -'],
    ['in a term of office', 'Mali accused Niger of theft during the 2011-2015 term.', 'ML accuse NE -'],
    ['in a number', 'Mali deported 2015 Nigerian families.', 'ML coerce NG -'],
    ['in a name', 'Mali accused Theresa May of theft.', 'ML accuse theresa-may -'],
    ['in the time of a verb beside a title', 'The Malian president, Ann Lee, spoke on Monday.', 'ann-lee lead ML -'],
  ])('%s', (_, text, line) => {
    expect(datesIn(text)).toContain(line)
  })

  it('in a weekday, where the day of the article is not known', () => {
    expect(datesIn('Mali attacked Niger on Monday.', '2017-05')).toContain('ML assault NE -')
    expect(datesIn('Mali attacked Niger on Monday.', null)).toContain('ML assault NE -')
  })

  it('in a row of months, days and years however long', () => {
    const row = Array.from({ length: 500 }, (_, at) => `on May ${1 + (at % 31)}, ${1600 + at}`).join(' ')
    expect(datesIn(`Mali attacked Niger ${row}.`)).toContain('ML assault NE -')
  })
})

describe('what is long ago', () => {
  it.each([
    ['Mali attacked Niger in 1994.', '1994', 'historical'],
    ['Mali attacked Niger in 2007.', '2007', 'historical'],
    ['Mali attacked Niger in 2008.', '2008', 'asserted'],
  ])('%s is of %s and %s', (text, year, modality) => {
    const attack = readDatedGraph(text, '2017-05-31').relations.find(({ type }) => type === 'assault')
    expect(attack?.evidence).toMatchObject([{ date: year, modality }])
  })
})

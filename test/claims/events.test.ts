import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

const eventsOf = (text: string): readonly string[] =>
  extractText(text).claims.filter((line) => !/-(?:say|located|member|lead)->/u.test(line))

describe('who suffers an act', () => {
  it.each([
    ['the owner of a thing', 'Kenya shelled positions of the Somali army.', 'Kenya -assault-> Somalia'],
    ['the place of a thing', 'Ethiopia bombed a market in Eritrea.', 'Ethiopia -assault-> Eritrea'],
    ['the doer of a deed', 'Peru rejected a fresh plea from Chile.', 'Peru -reject-> Chile'],
    ['the bearer of a right', 'Norway defended the right of Danish fleets to sail.', 'Norway -support-> Denmark'],
    ['who is counted', 'Uganda trained more than 500 Congolese soldiers.', 'Uganda -aid-> Republic of the Congo'],
    ['who bears a title', "Peru summoned Chile's ambassador Jorge Diaz.", 'Peru -accuse-> Jorge Diaz'],
    ['whose the noun is', "Peru summoned Chile's ambassador.", 'Peru -accuse-> Chile'],
    ['who is measured', 'Sudan attacked a group of Chadian officials.', 'Sudan -assault-> Chad'],
  ])('%s', (_, text, line) => {
    expect(eventsOf(text)).toContain(line)
  })

  it.each([
    ['the victim of a condemned deed', 'Brazil condemned the murder of Marielle Franco.'],
    ['the relatives of somebody', 'Angela Merkel praised the wife of Barack Obama.'],
    ['a company by its country', 'Emmanuel Macron attacked two Russian media outlets.'],
  ])('not %s', (_, text) => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('the people of a country', () => {
  it.each([
    ['by a demonym', 'Belgian farmers attacked Spain.', 'Belgium -assault-> Spain'],
    ['by where they are', 'Rebels in Burundi denounced Rwanda.', 'Burundi -accuse-> Rwanda'],
    ['as recipients', 'Tanzania arrested dozens of Malawian activists.', 'Tanzania -coerce-> Malawi'],
  ])('stand for it %s, and the claim says so', (_, text, line) => {
    expect(extractText(text).claim(line).circumstances).toEqual(['people'])
  })

  it('who fight for a body stand for the body', () => {
    expect(extractText('Hamas militants attacked Israel.').claim('Hamas -assault-> Israel').circumstances).toEqual([])
  })
})

describe('acts of words on deeds', () => {
  it.each([
    ['threat', 'Serbia threatened to invade Kosovo.', ['Serbia -threaten-> Kosovo']],
    [
      'threat of a deed without a frame',
      'Serbia threatened to enact a curfew in Kosovo.',
      ['Serbia -threaten-> Kosovo'],
    ],
    ['readiness', 'Cuba is ready to release the journalist Ana Lopez.', ['Cuba -agree-> Ana Lopez']],
    ['consent', 'Japan agreed to grant some nine million yen of aid for Nepal.', ['Japan -agree-> Nepal']],
    ['refusal', 'Angola refused to answer a demand from Zambia.', ['Angola -reject-> Zambia']],
    ['announced harm', 'Libya said it would expel Tunisian diplomats.', ['Libya -threaten-> Tunisia']],
    ['announced help', 'Libya said it will release Tunisian soldiers.', ['Libya -agree-> Tunisia']],
  ])('%s', (_, text, lines) => {
    expect(eventsOf(text)).toEqual(lines)
  })

  it('does not threaten the one whom the threat would help', () => {
    expect(eventsOf('Russia threatened to arm Cuba.')).toEqual(['Russia -aid-> Cuba'])
  })

  it('shows the one who promises by the name in the sentence', () => {
    const text = 'Libya said it would expel Tunisian diplomats.'
    const { extraction, claim } = extractText(text)
    const source = extraction.mentions.find(({ id }) => id === claim('Libya -threaten-> Tunisia').sourceMentionId)
    expect(source?.text).toBe('Libya')
  })
})

describe('acts by a verb and a noun', () => {
  it.each([
    ['verb that lends itself', 'Mali has completed its inspection of Senegalese ships.', 'Mali -accuse-> Senegal'],
    ['noun before a light one', 'Qatar launched a mediation effort between Chad and Libya.', 'Qatar -consult-> Chad'],
    ['compound noun', 'Danish miners began a hunger strike against Hungary.', 'Denmark -protest-> Hungary'],
    ['end of a deed', 'Norway suspended its sponsorship of Malta.', 'Norway -sanction-> Malta'],
    ['share in a deed', 'Turkish troops engaged in atrocities against Cyprus.', 'Turkey -assault-> Cyprus'],
    ['deed behind "in"', 'Chile closed the road in retaliation against Peru.', 'Chile -assault-> Peru'],
    ['state', 'Chile is opposed to French bases.', 'Chile -reject-> France'],
    ['demand by its noun', 'Oman repeated its demand that Qatar close the port.', 'Oman -request-> Qatar'],
    ['demand by people', 'Rebels in Burundi said that Rwanda must leave.', 'Burundi -request-> Rwanda'],
    ['treaty of its subjects', 'Spain and Italy signed a treaty.', 'Spain -support-> Italy'],
  ])('%s', (_, text, line) => {
    expect(eventsOf(text)).toContain(line)
  })

  it.each([
    [
      'a participle before the noun',
      'Paul Kagame came under mounting criticism of Burundi.',
      'Paul Kagame -accuse-> Burundi',
    ],
    ['what comes too late', 'Oman said that Qatar should have closed the port.', 'Oman -request-> Qatar'],
    ['a purpose', 'Peru sent an army to release Chile.', 'Peru -agree-> Chile'],
    ['whose deed is asked of another', 'Ghana called on Mali to punish Togo.', 'Ghana -request-> Togo'],
  ])('not by %s', (_, text, line) => {
    expect(eventsOf(text)).not.toContain(line)
  })
})

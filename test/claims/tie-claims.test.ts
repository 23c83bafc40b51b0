import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

describe('standing ties', () => {
  it.each([
    ['role before a name', "Olof Palme's widow Lisbet Palme spoke.", 'Lisbet Palme <-relative-> Olof Palme'],
    [
      'modifiers before the role',
      "Kim Jong Un's younger sister Kim Yo Jong spoke.",
      'Kim Yo Jong <-relative-> Kim Jong Un',
    ],
    ['bare name before the role', 'Trump lawyer Rudy Giuliani spoke.', 'Rudy Giuliani -member-> Trump'],
    ['marriage', 'Anna Berg is married to Karl Meyer.', 'Anna Berg <-relative-> Karl Meyer'],
    ['person of a body', 'Adam Klein of Human Rights Watch spoke.', 'Adam Klein -member-> Human Rights Watch'],
    ['person of a country', 'Xi Jinping of China spoke.', 'Xi Jinping -member-> China'],
    ['office, then body', 'Ann Lee, chairwoman, Chatham House, spoke.', 'Ann Lee -lead-> Chatham House'],
    ['assignment', 'Paul Dunn was assigned to the 9th Cavalry Regiment.', 'Paul Dunn -member-> 9th Cavalry Regiment'],
    ['list of members', 'NATO members include Albania, Norway and Greece.', 'Norway -member-> NATO'],
    ['body that includes', 'The Arab League, which includes Oman, met.', 'Oman -member-> Arab League'],
    ['part of a body', 'Turkey is part of NATO.', 'Turkey -member-> NATO'],
    ['as part of a body', 'Chile voted as part of the Pacific Alliance.', 'Chile -member-> Pacific Alliance'],
    ['unit in a unit', 'He left 2nd Battalion, 9th Cavalry Regiment.', '2nd Battalion -member-> 9th Cavalry Regiment'],
    ['owned by', 'Google-owned YouTube sued.', 'Google -own-> YouTube'],
    ['based in', 'The Paris-based NGO Reporters Without Borders sued.', 'Reporters Without Borders -located-> Paris'],
    ['backed by', 'Iran-backed Hezbollah fired rockets.', 'Iran -support-> Hezbollah'],
  ])('%s', (_, text, line) => {
    expect(extractText(text).claims).toContain(line)
  })

  it.each([
    ['never held', 'Peter Magyar was never a member of Fidesz.', 'Peter Magyar -member-> Fidesz', true, 'asserted'],
    ['no kin', 'Anna Berg is not related to Karl Meyer.', 'Anna Berg <-relative-> Karl Meyer', true, 'asserted'],
    [
      'over',
      'Sergei Ivanov, a former minister of Belarus, spoke.',
      'Sergei Ivanov -member-> Belarus',
      false,
      'historical',
    ],
    [
      'over, in a title',
      'Former German Chancellor Gerhard Schroeder spoke.',
      'Gerhard Schroeder -lead-> Germany',
      false,
      'historical',
    ],
  ] as const)('are %s', (_, text, line, negated, modality) => {
    expect(extractText(text).claim(line)).toMatchObject({ negated, modality })
  })

  it.each([
    ['a body that another only backs', 'An Iran-backed militia attacked Israel.'],
    ['whoever stands beside', 'Emmanuel Macron spoke with Airbus in Toulouse.'],
  ])('are not made of %s', (_, text) => {
    expect(
      extractText(text).claims.filter((line) => /-(?:member|lead|own|relative|assault|located)->/u.test(line)),
    ).toEqual([])
  })
})

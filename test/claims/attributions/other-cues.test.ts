import { describe, expect, it } from 'vitest'
import { extractText } from '../../support/extract-text'

describe('an attribution without an active verb of speech', () => {
  it.each([
    [
      'passive with its speaker',
      'The plan was criticized by David Cameron.',
      'David Cameron | was criticized | The plan',
    ],
    ['hearsay', 'It is believed that trains will stop.', ' | is believed | trains will stop'],
    ['adjective', 'David Cameron is confident that trains will run.', 'David Cameron | is confident | trains will run'],
    [
      'adjective with a preposition',
      'David Cameron was worried about the harvest.',
      'David Cameron | was worried | the harvest',
    ],
    [
      'noun with its owner',
      "Nobody liked David Cameron's claim that trains are late.",
      "David Cameron's | claim | trains are late",
    ],
    ['noun with its matter', 'Nobody heard his demand for a vote.', 'his | demand | a vote'],
    [
      'noun that a verb carries',
      'David Cameron made a promise to build bridges.',
      'David Cameron | promise | to build bridges',
    ],
    ['noun without an owner', 'There were reports that trains are late.', ' | reports | trains are late'],
    ['name before a colon', 'David Cameron: Trains will be late', 'David Cameron |  | Trains will be late'],
    ['headline with a quotation', 'David Cameron scolds ministers: "You are late"', 'David Cameron |  | You are late'],
    ['signature', '"Trains are late." ― David Cameron', 'David Cameron |  | Trains are late'],
    ['signature below', '"Trains are late."\n\n― David Cameron', 'David Cameron |  | Trains are late'],
    ['quotation of nobody known', '"Trains are late."', ' |  | Trains are late'],
  ])('is found by %s', (_, text, line) => {
    expect(extractText(text).attributions).toContain(line)
  })

  it.each([
    ['a place before a colon', 'London: Trains will be late'],
    ['what might be said', 'David Cameron could call for calm.'],
    ['evidence that nobody gives', 'There is no evidence that trains are late.'],
    ['a passive of deeds', 'The door was opened by David Cameron.'],
  ])('is not made of %s', (_, text) => {
    expect(extractText(text).attributions).toEqual([])
  })

  it('keeps what a quotation says that nobody is named for out of the article’s own voice', () => {
    const claim = extractText('"Russia has attacked Ukraine."').claim('Russia -assault-> Ukraine')
    expect(claim.attributedTo).toBeNull()
    expect(claim.attributionId).not.toBeNull()
  })
})

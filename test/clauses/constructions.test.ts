import { describe, expect, it } from 'vitest'
import { clauseLines } from './clause-lines'

/** Sentences with the lines that they are read as: "subjects | verb | objects | preposition(phrases)". */
type Cases = readonly (readonly [text: string, ...lines: string[]])[]

const CONSTRUCTIONS: Readonly<Record<string, Cases>> = {
  'a verb with a particle': [
    ['The police broke up a rally in Manama', 'The police | broke | a rally | in(Manama)'],
    ['The king handed over Thaksin', 'The king | handed | Thaksin'],
    ['The gang fired over Khartoum', 'The gang | fired |  | over(Khartoum)'],
    ['The crew found gas off Annobon', 'The crew | found | gas | off(Annobon)'],
  ],
  'words that only say when': [
    ['The king met Modi Monday', 'The king | met | Modi'],
    ['The bank sued Shell last week', 'The bank | sued | Shell'],
    ['The army said Tuesday that Goma was calm', 'The army | said', 'Goma | was'],
    ['The Monday talks failed', 'The Monday talks | failed'],
    ['The rebels met on Friday', 'The rebels | met |  | on(Friday)'],
  ],
  'a helper drawn before the subject': [
    ['Never has Ghana sold arms', 'Ghana | sold | arms'],
    ['Did Riyadh cut ties with Doha', 'Riyadh | cut | ties | with(Doha)'],
    [
      'Were Lima to pardon Fujimori, Washington would object',
      'Lima | to pardon | Fujimori',
      'Washington | would object',
    ],
  ],
  'a clause between a noun and its verb': [
    [
      'The deal Macron signed with Modi angered Dhaka',
      'Macron | signed | The deal | with(Modi)',
      'The deal | angered | Dhaka',
    ],
    ['The jets that Minsk sold were old', 'Minsk | sold | The jets', 'The jets | were'],
    ['The crew held by Boko fled', 'The crew | held |  | by(Boko)', 'The crew | fled'],
    ['The general, sacked by Weah, blamed Conte', 'The general | sacked |  | by(Weah)', 'The general | blamed | Conte'],
    ['The bank, based in Lome, sued Shell', 'The bank | based |  | in(Lome)', 'The bank | sued | Shell'],
  ],
  'speech set apart from what is said': [
    ['The army, diplomats in Goma say, has left', 'diplomats | say', 'The army | has left'],
    ['"The curbs must go," said Raisi, who met Castro', 'The curbs | must go', 'Raisi | said', 'Raisi | met | Castro'],
    ['"We will stay," Maduro told reporters', 'We | will stay', 'Maduro | told | reporters'],
    ['The jet that it said had crossed was ours', 'it | said', 'The jet | had crossed', 'The jet | was | ours'],
    ['The king was quoted as saying that Oman agreed', 'The king | was quoted', 'The king | saying', 'Oman | agreed'],
  ],
  'that behind a noun': [
    ['The claim that Serbia armed militias was denied', 'Serbia | armed | militias', 'The claim | was denied'],
    ['The envoy told Hungary that funds could go', 'The envoy | told | Hungary', 'funds | could go'],
    ['The envoy warned Fiji its ships were old', 'The envoy | warned | Fiji', 'its ships | were'],
    [
      'The mayor said in a note on Friday that Kenya left',
      'The mayor | said |  | in(a note) on(Friday)',
      'Kenya | left',
    ],
  ],
  'something before the main clause': [
    ['If Poland leaves, Berlin must pay', 'Poland | leaves', 'Berlin | must pay'],
    ['Before leaving Paris, Trump praised Duterte', 'Trump | leaving | Paris', 'Trump | praised | Duterte'],
    ['Asked about Crimea, Putin shrugged', 'Putin | Asked |  | about(Crimea)', 'Putin | shrugged'],
  ],
  'a past form that is no finite verb': [
    [
      'The navy held two men suspected of planning to bomb Oslo',
      'The navy | held | two men',
      'two men | suspected',
      'two men | planning',
      'two men | to bomb | Oslo',
    ],
    [
      'The envoy said workers engaged in the drive to end hunger had met',
      'The envoy | said',
      'workers | engaged |  | in(the drive)',
      'workers | to end | hunger',
      'workers | had met',
    ],
  ],
  'an infinitive without "to"': [
    ['The mayor let the crews repair ships', 'The mayor | let | the crews', 'the crews | repair | ships'],
    ['The taxes will help build Aden', 'The taxes | will help', 'The taxes | build | Aden'],
  ],
  'a new subject behind "but"': [
    ['The king left, but Zhang, an envoy, said Oman stayed', 'The king | left', 'Zhang | said', 'Oman | stayed'],
  ],
  'helpers that quotation marks or a "to" part from their verb': [
    ['The vote was "rigged" by Minsk', 'The vote | was rigged |  | by(Minsk)'],
    ['The army had to leave Goma', 'The army | had to leave | Goma'],
  ],
  'modifiers that look like verbs': [
    ['The king visited a densely populated town', 'The king | visited | a densely populated town'],
    ['The fund lends to emerging markets', 'The fund | lends |  | to(emerging markets)'],
    ["The fire hit the city's port", "The fire | hit | the city's port"],
  ],
  'small words of several parts': [
    ['According to Reuters, Oman left', 'Oman | left |  | according to(Reuters)'],
    ['The king is due to visit Oslo', 'The king | is', 'The king | to visit | Oslo'],
  ],
  'a preposition before "which"': [
    [
      'The king backed the deal under which Oman sells gas',
      'The king | backed | the deal',
      'Oman | sells | gas | under(the deal)',
    ],
  ],
  'a past form behind a noun that cannot be its subject': [
    ['In a note sent to Oslo, Iraq agreed', 'a note | sent |  | to(Oslo)', 'Iraq | agreed |  | in(a note)'],
    ['The rangers, a force linked to Rome, met', 'a force | linked |  | to(Rome)', 'The rangers | met'],
  ],
  'a demand behind its noun': [
    [
      'The union repeated its demand to Oslo that Israel ease curbs',
      'The union | repeated | its demand | to(Oslo)',
      'Israel | ease | curbs',
    ],
  ],
  'a phrase that a bracket breaks off': [['The Union (NUT) officials resigned', 'The Union NUT officials | resigned']],
  'joined nouns': [
    ['The EU as well as Norway condemned Minsk', 'The EU, Norway | condemned | Minsk'],
    ['The envoy, a Russian minister, and Kerry met', 'The envoy, Kerry | met'],
    ['The army left when talks between Paris and Moscow had failed', 'The army | left', 'talks | had failed'],
    ['The author died in 1943, and a street in Haifa is old', 'The author | died |  | in(1943)', 'a street | is'],
  ],
  'states such as': [['The states such as Angola and Gabon back Kigali', 'The states | back | Kigali']],
}

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, cases) => {
  it.each(cases)('is read in "%s"', (text, ...lines) => expect(clauseLines(text)).toEqual(lines))
})

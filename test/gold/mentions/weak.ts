import type { MarkedCase } from '../gold-tables'

/** Names that are hard even for a person who does not know the field. */
export const WEAK_MENTIONS = [
  {
    name: 'a name of one common word',
    marked:
      '[[person:Hope]] and [[person:Grace]] were born in [[place:Kumasi]], and [[person:Blessing]], their aunt, raised them.',
  },
  {
    name: 'an unknown body without a cue',
    marked:
      '[[organization:Kopano]] will not renew its contract with [[organization:Lumenta]], [[person:Thabo Sithole]] said.',
  },
  {
    name: 'an unknown place without a cue',
    marked: 'Nobody in [[place:Wretham]] had seen the fox, and in [[place:Great Dunmow]] they laughed about it.',
  },
  {
    name: 'clubs by their nicknames',
    marked:
      '[[organization:Barca]] threw away a two-goal lead at [[place:Anfield]], and the [[organization:Reds]] went through.',
  },
  {
    name: 'a league table in capitals',
    marked: '[[organization:PSV EINDHOVEN]] 34 27 4 3 78\n[[organization:FEYENOORD]] 34 24 3 7 75',
  },
  {
    name: 'a capital team that plays',
    marked:
      '[[country/place/organization:ENGLAND]] 214 ([[person:A. STEWART]] 77; [[person:WASIM AKRAM]] 4-52) V [[country:PAKISTAN|PK]]',
  },
  {
    name: "a cricketer's bowling line",
    marked: '[[person:Waqar Younis]] 16-1-69-3, [[person:Aqib Javed]] 15-3-42-0, [[person:Mushtaq Ahmed]] 27-5-78-2',
  },
  {
    name: 'a boxing weight list',
    marked:
      '[[person:Riddick Bowe]], [[place:Fort Washington]], [[place:Maryland]], knocked out [[person:Jorge Luis Gonzalez]], [[country:Cuba|CU]], 6',
  },
  {
    name: 'a capitalised quotation',
    marked: '"Our Father" was all that [[person:Ndaba]] could say, "Father, Father".',
  },
  {
    name: 'a saint who is a place',
    marked:
      "Fans of [[organization:St Mirren]] walked from [[place:St Vincent Street]] to [[organization:St Johnstone]]'s ground.",
  },
  {
    name: 'a state that is a president',
    marked:
      '[[person:Washington]] crossed the [[place:Delaware]] in 1776; [[country:Washington|US]] now denies aid to [[country:Haiti|HT]].',
  },
  {
    name: 'a magazine that is a common word',
    marked: '[[outlet:Time]] put her on its cover; [[outlet:People]] and [[outlet:Us Weekly]] followed.',
  },
  {
    name: 'an outlet without a cue',
    marked:
      '[[person:Nuhu Bello]] wrote for [[outlet:Punch]] and [[outlet:Vanguard]] before joining [[outlet:Channels]].',
  },
  {
    name: 'a headline with verbs in capitals',
    marked: '[[organization:SANTOS]] SINK [[organization:FLAMENGO]] AS [[person:NEYMAR]] SHINES',
  },
  {
    name: 'a title-case headline full of traps',
    marked: 'Markets Brace For Fed Decision As [[country:Tokyo|JP]] Signals Shift\n\nTraders were nervous.',
  },
  {
    name: "a team of one country with a place's name",
    marked:
      '[[country:Georgia|GE]] held [[country:Portugal|PT]] in [[place:Tbilisi]]; in [[place:Atlanta]], [[place:Georgia]], crowds watched on screens.',
  },
  {
    name: 'a person named like a country',
    marked: '[[person:Jordan]] scored 42 and [[person:Chad Ochoa]] watched from the bench in [[place:Salt Lake City]].',
  },
  {
    name: 'a person named like a city',
    marked: '[[person:Sydney Sweeney]] flew from [[place:Sydney]] to [[place:Florence]] with [[person:Florence Pugh]].',
  },
  {
    name: 'Arabic patronymics',
    marked:
      '[[person:Abu Bakr al-Baghdadi]] succeeded [[person:Abu Omar al-Baghdadi]] as head of the [[organization:Islamic State of Iraq]].',
  },
  {
    name: 'an Icelandic judge',
    marked:
      '[[person:Guðrún Þorsteinsdóttir]] told [[outlet:Morgunblaðið]] that [[organization:Landsbankinn]] had known.',
  },
  {
    name: 'an Indian initial name',
    marked:
      '[[person:M.K. Stalin]] of the [[organization:DMK]] and [[person:E.K. Palaniswami]] of the [[organization:AIADMK]] both claimed [[place:Madurai]].',
  },
  {
    name: 'a Chinese surname first',
    marked:
      '[[person:Xu Wei]], vice mayor of [[place:Yiwu]], and [[person:Wei Xu]] of [[organization:Alibaba]] are not related.',
  },
  {
    name: 'an Indonesian with one name',
    marked:
      '[[person:Sukarno]] handed over to [[person:Suharto]]; decades later [[person:Widodo]] handed over to [[person:Prabowo]].',
  },
  {
    name: 'a name in the middle of a product',
    marked:
      "[[organization:Ford]]'s Mustang Mach-E outsold the [[?:Chevrolet]] Bolt in [[place:Oregon]], said [[person:Bill Ford]], whose great-grandfather built the first.",
  },
  {
    name: 'a doctrine with a name',
    marked: 'The Truman Doctrine and the Marshall Plan shaped [[?:Europe]]; [[person:Truman]] himself doubted both.',
  },
  {
    name: 'a ship and a storm',
    marked: 'The Ever Given blocked the [[place:Suez Canal]]; Hurricane Katrina spared [[place:Tampa]].',
  },
  {
    name: 'a disease with a name',
    marked: "[[?:Alzheimer]]'s and Parkinson's drugs made [[organization:Eisai]] and [[organization:Biogen]] rich.",
  },
  {
    name: "a law by a person's name",
    marked:
      'The Dodd-Frank Act outlived both [[person:Chris Dodd]] and [[person:Barney Frank]] in [[organization:Congress]].',
  },
  {
    name: 'a body abbreviated without expansion',
    marked:
      '[[organization:EFCC]] arraigned [[person:Yahaya Danladi]] at the [[organization:Federal High Court]], while [[organization:ICPC]] looked on.',
  },
  {
    name: 'a nested body',
    marked:
      'The [[organization:Department of Mechanical Engineering]] at [[organization:IIT Kanpur]] built it with [[organization:Hindustan Aeronautics]].',
  },
  {
    name: 'a ranch, a street and a square',
    marked:
      'Protesters left [[place:Taksim Square]] for [[place:Istiklal Avenue]] before police of the [[organization:Beyoglu District Directorate]] came.',
  },
  {
    name: 'words of a tribe or a people',
    marked:
      'The [[?:Kikuyu]] and the [[?:Luo]] farm here, said [[person:Wanjiru Kamau]]; Catholics pray beside Anglicans in [[place:Nyeri]].',
  },
  {
    name: 'a company with an ordinary noun',
    marked:
      '[[organization:Square]] fell 4 percent and [[organization:Block]] rose; [[organization:Slack]] and [[organization:Zoom]] were flat.',
  },
  {
    name: 'a weather table',
    marked: '[[place:Bergen]] 7 rain, [[place:Turin]] 19 sun, [[place:Split]] 21 sun, [[place:Nice]] 20 cloud',
  },
  {
    name: 'a draw of lots',
    marked:
      'Group C: [[organization:Porto]], [[organization:AC Milan]], [[organization:Rosenborg]], [[organization:IFK Gothenburg]]',
  },
  {
    name: 'a byline in the text',
    marked: '[[person:AMINA YUSUF]] REPORTS: Traders at [[place:Wuse Market]] have shut their stalls for a third day.',
  },
  {
    name: "a play and a players' theatre",
    marked: 'Hamlet returned to [[organization:the Globe]] on Friday with [[person:Adrian Lester]] as Claudius.',
  },
  {
    name: 'a song that is a place and a person',
    marked:
      'Angie, Jolene and New York, New York were played when [[person:Angie Stone]] was buried in [[place:Columbia]].',
  },
  {
    name: 'a nickname alone',
    marked: '[[person:Pelé]], [[person:Xuxa]] and [[person:Zico]] danced; [[person:Ronaldinho]] played the drum.',
  },
  {
    name: 'a hyphenated pair of states',
    marked:
      'The [[country:China|CN]]-[[country:Pakistan|PK]] corridor passes [[place:Gwadar]], and the [[country:India|IN]]-[[country:Bangladesh|BD]] ferry does not.',
  },
  {
    name: 'a place inside a title',
    marked:
      'The Duke of York and the Earl of Wessex did not attend, but [[person:Sophie Rhys-Jones]] drove up from [[place:Surrey]].',
  },
  {
    name: 'initials that are people',
    marked:
      '[[person:JFK]] beat [[person:Nixon]], and [[person:LBJ]] beat [[person:Goldwater]]; at [[place:JFK]] the flights were late.',
  },
] as const satisfies readonly MarkedCase[]

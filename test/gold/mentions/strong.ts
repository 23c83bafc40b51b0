import type { MarkedCase } from '../gold-tables'

/** Names that any decent system finds and types, among capitalised words that are none. */
export const STRONG_MENTIONS = [
  {
    name: 'a person, a station and a country',
    marked:
      "[[person:Kwame Mensah]], who chairs the cocoa growers' union, told [[outlet:Joy FM]] on Monday that [[country:Ghana|GH]] would need two seasons to recover.",
  },
  {
    name: 'two ministers and their countries',
    marked:
      '[[country:French|FR]] Foreign Minister [[person:Catherine Colonna]] met her [[country:German|DE]] counterpart [[person:Annalena Baerbock]] in [[place:Strasbourg]] on Tuesday.',
  },
  {
    name: 'a president by title and surname',
    marked: 'President [[person:Tinubu]] left [[place:Abuja]] on Wednesday for a two-day visit to [[place:Riyadh]].',
  },
  {
    name: 'a first word that is no name',
    marked:
      'Rising waters cut off three villages in [[place:Sindh]] on Friday, and rescuers from the [[country:Pakistani|PK]] army used boats to reach them.',
  },
  {
    name: 'weekdays and months are no names',
    marked:
      'On Thursday, 14 March, the [[organization:European Central Bank]] left rates unchanged, and on Friday the [[organization:Bank of England]] did the same.',
  },
  {
    name: 'an acronym in brackets',
    marked:
      'The [[organization:World Health Organization]] ([[organization:WHO]]) said the outbreak in [[place:Equateur]] province was slowing.',
  },
  {
    name: 'a paper named after a city',
    marked:
      'The [[outlet:Jakarta Post]] reported that [[country:Indonesia|ID]] would move 6,000 officials to [[place:Nusantara]] by October.',
  },
  {
    name: 'a broadcaster and its correspondent',
    marked: '[[person:Lyse Doucet]] of the [[outlet:BBC]] said shelling had resumed on the edge of [[place:Aleppo]].',
  },
  {
    name: 'a headline in title case',
    marked:
      'Flood Warnings Issued As Rivers Rise\n\nOfficials in [[country:Bangladesh|BD]] asked families along the [[place:Jamuna]] to move to higher ground on Sunday.',
  },
  {
    name: 'a company with its legal ending',
    marked:
      '[[organization:Samsung Electronics Co.]] said profit fell 12 percent, while rival [[organization:SK Hynix Inc.]] posted a loss.',
  },
  {
    name: 'a murder trial',
    marked:
      'Judge [[person:Helen Whitcombe]] sentenced [[person:Darren Pike]] to 22 years in prison at [[organization:Leeds Crown Court]] on Monday.',
  },
  {
    name: 'a particle in a name',
    marked:
      '[[person:Ursula von der Leyen]] thanked [[person:Pedro Sánchez]] for hosting the talks in [[place:Granada]].',
  },
  {
    name: 'an Arabic name',
    marked:
      'Crown Prince [[person:Mohammed bin Salman]] received [[country:Iranian|IR]] Foreign Minister [[person:Hossein Amir-Abdollahian]] in [[place:Jeddah]].',
  },
  {
    name: 'a capital that acts as its government',
    marked:
      '[[country:Ankara|TR]] denied that its jets had crossed into [[country:Greek|GR]] airspace, and [[country:Athens|GR]] said it would complain to [[organization:NATO]].',
  },
  {
    name: 'a capital that is only a place',
    marked: 'The minister flew to [[place:Ankara]] on Saturday and will return to [[place:Athens]] next week.',
  },
  {
    name: 'a party with its acronym',
    marked:
      'The [[organization:African National Congress]] ([[organization:ANC]]) lost its majority in [[country:South Africa|ZA]] for the first time in 30 years.',
  },
  {
    name: 'a football match',
    marked:
      '[[person:Lautaro Martinez]] scored twice as [[organization:Inter Milan]] beat [[organization:Napoli]] 3-0 on Sunday.',
  },
  {
    name: 'national teams',
    marked: '[[country:Japan|JP]] beat [[country:Australia|AU]] 2-1 in [[place:Doha]] to reach the final.',
  },
  {
    name: 'an earthquake',
    marked:
      'A magnitude 6.1 earthquake shook western [[country:Nepal|NP]] late on Friday, killing at least 40 people in [[place:Jajarkot]] district.',
  },
  {
    name: 'a central bank governor',
    marked:
      '[[person:Roberto Campos Neto]], governor of the [[organization:Central Bank of Brazil]], said inflation would ease by June.',
  },
  {
    name: 'a university study',
    marked:
      'Researchers at the [[organization:University of Nairobi]] found that maize yields in [[country:Kenya|KE]] fell by a fifth.',
  },
  {
    name: 'a hyphenated country',
    marked:
      '[[country:Guinea-Bissau|GW]] and [[country:Papua New Guinea|PG]] abstained in the vote at the [[organization:United Nations]].',
  },
  {
    name: 'an armed group',
    marked:
      'Fighters of [[organization:Boko Haram]] attacked a village near [[place:Maiduguri]], the [[country:Nigerian|NG]] army said.',
  },
  {
    name: 'a possessive',
    marked:
      "[[person:Zelensky]]'s office said [[country:Ukraine|UA]]'s air defences had shot down 14 drones over [[place:Odesa]].",
  },
  {
    name: 'a long list of countries',
    marked:
      'Envoys from [[country:Egypt|EG]], [[country:Jordan|JO]], [[country:Qatar|QA]], the [[country:United Arab Emirates|AE]] and [[country:Turkey|TR]] attended.',
  },
  {
    name: 'a spokeswoman',
    marked: '"We have nothing to add," said [[?:Chinese Foreign Ministry]] spokeswoman [[person:Mao Ning]].',
  },
  {
    name: 'a chief executive',
    marked:
      '[[person:Mary Barra]], chief executive of [[organization:General Motors]], told analysts that plants in [[country:Mexico|MX]] would stay open.',
  },
  {
    name: 'a wire agency as a source',
    marked:
      'The [[country:Russian|RU]] news agency [[outlet:TASS]] quoted [[person:Dmitry Peskov]] as saying that no date had been set.',
  },
  {
    name: 'a court ruling in India',
    marked:
      'The [[organization:Supreme Court of India]] on Tuesday refused bail to [[person:Rakesh Malhotra]], a former minister.',
  },
  {
    name: 'a river and a sea',
    marked:
      'The tanker sank where the [[place:Danube]] meets the [[place:Black Sea]], spilling oil on the [[country:Romanian|RO]] coast.',
  },
  {
    name: 'an American governor',
    marked: 'Gov. [[person:Gretchen Whitmer]] of [[place:Michigan]] signed the bill in [[place:Lansing]] on Tuesday.',
  },
  {
    name: 'initials',
    marked: '[[person:J.K. Rowling]] and [[person:George R.R. Martin]] signed the letter, their publishers said.',
  },
  {
    name: 'an abbreviation of a country',
    marked: 'The [[country:U.S.|US]] and the [[country:U.K.|GB]] said they would expel the diplomats.',
  },
  {
    name: 'an opposition leader',
    marked:
      'Opposition leader [[person:Raila Odinga]] urged supporters to stay away from the streets of [[place:Kisumu]].',
  },
  {
    name: 'a bank and an analyst',
    marked:
      '[[organization:Goldman Sachs]] analyst [[person:Priya Raman]] cut her forecast for [[organization:Tesla]].',
  },
  {
    name: 'an Olympic sport',
    marked:
      "[[person:Faith Kipyegon]] of [[country:Kenya|KE]] won the women's 1,500 metres in 3 minutes 51.29 seconds.",
  },
  {
    name: 'a festival film',
    marked:
      '[[country:Korean|KR]] director [[person:Bong Joon-ho]] will lead the jury, the organisers in [[place:Berlin]] said.',
  },
  {
    name: 'an airline crash',
    marked:
      'A [[organization:Lion Air]] plane carrying 112 people skidded off the runway at [[place:Manado]], police said.',
  },
  {
    name: 'an election winner',
    marked: '[[person:Bernardo Arevalo]] won the run-off in [[country:Guatemala|GT]] with 58 percent of the vote.',
  },
  {
    name: 'a Polish government',
    marked:
      '[[country:Polish|PL]] Prime Minister [[person:Donald Tusk]] said [[country:Warsaw|PL]] would not accept the quota.',
  },
  {
    name: 'a volcano',
    marked: 'Ash from [[place:Mount Merapi]] fell on the city of [[place:Yogyakarta]] on Saturday morning.',
  },
  {
    name: 'a singer',
    marked: '[[person:Burna Boy]] will play two nights in [[place:Amsterdam]], his label said on Friday.',
  },
  {
    name: 'a species is no entity',
    marked: 'Scientists found a new tree frog in the forests of [[country:Madagascar|MG]] and named it after a nurse.',
  },
  {
    name: 'a religion and its holiday',
    marked:
      'Muslims began fasting for Ramadan on Monday, and Christians in [[country:Lebanon|LB]] prepared for Easter.',
  },
  { name: 'a war as an event', marked: 'He had fought in World War II and came home to [[place:Wisconsin]] in 1946.' },
  {
    name: 'two companies and a deal',
    marked:
      '[[organization:Vodafone]] agreed to sell its [[country:Spanish|ES]] business to [[organization:Zegona]] for 5 billion euros.',
  },
  {
    name: 'a mayor of a city',
    marked: '[[place:Istanbul]] mayor [[person:Ekrem Imamoglu]] appealed against the ruling on Monday.',
  },
  {
    name: 'a sentence that begins with a common plural',
    marked:
      'Prosecutors in [[place:Milan]] questioned [[person:Giulia Ferrante]] for six hours about the missing funds.',
  },
  {
    name: 'an aid agency',
    marked:
      '[[organization:Doctors Without Borders]] evacuated its staff from [[place:Khartoum]] after a rocket hit its hospital.',
  },
  {
    name: 'a regional body',
    marked:
      'Leaders of the [[organization:African Union]] gathered in [[place:Addis Ababa]] to discuss [[country:Sudan|SD]].',
  },
  {
    name: 'a tennis result',
    marked: '[[person:Iga Swiatek]] beat [[person:Ons Jabeur]] 6-2, 6-4 in the final on Saturday.',
  },
  {
    name: 'a premier of China',
    marked:
      'Premier [[person:Li Qiang]] told visiting executives that [[country:China|CN]] would open its market further.',
  },
  {
    name: 'a parliament speaker',
    marked: '[[person:Nancy Pelosi]] arrived in [[place:Taipei]] late on Tuesday, angering [[country:Beijing|CN]].',
  },
  {
    name: 'a dead scientist',
    marked:
      '[[person:Katherine Johnson]], the mathematician whose sums sent [[organization:NASA]] rockets to the Moon, has died aged 101.',
  },
  {
    name: 'a newspaper column',
    marked: 'Writing in [[outlet:The Guardian]], [[person:Amelia Hartley]] called the plan reckless.',
  },
  {
    name: 'a name with an accent',
    marked:
      '[[person:Nicolás Maduro]] and [[person:Gustavo Petro]] met at the border between [[country:Venezuela|VE]] and [[country:Colombia|CO]].',
  },
  {
    name: 'people of two nations',
    marked:
      'Three [[country:Germans|DE]] and two [[country:Austrians|AT]] were among the climbers missing in the [[place:Alps]].',
  },
  {
    name: 'a ministry',
    marked: 'The [[organization:Ministry of Health]] in [[place:Hanoi]] confirmed 31 new cases on Sunday.',
  },
  {
    name: 'a law firm',
    marked:
      'She joined [[organization:Baker McKenzie]] in 2011 and moved to its office in [[country/place:Hong Kong]] four years later.',
  },
  {
    name: 'a baseball game',
    marked:
      '[[person:Shohei Ohtani]] hit two home runs as the [[organization:Los Angeles Dodgers]] beat the [[organization:San Diego Padres]] 7-4.',
  },
  {
    name: 'an island and its people',
    marked:
      'Storm surge hit the island of [[place:Leyte]], where thousands of [[country:Filipinos|PH]] slept in schools.',
  },
  {
    name: 'a treaty is no entity',
    marked:
      '[[country:Iran|IR]] said it remained committed to the Nuclear Non-Proliferation Treaty and would let inspectors return.',
  },
] as const satisfies readonly MarkedCase[]

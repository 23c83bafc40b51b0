import type { MarkedCase } from '../gold-tables'

/** Names that need rules or context: lists, datelines, headlines, common words, bodies beside events and products. */
export const MEDIUM_MENTIONS = [
  {
    name: 'a surname after the full name',
    marked:
      '[[person:Adaeze Nwosu]] founded the bakery in 2009. [[person:Nwosu]] now employs 140 people in [[place:Enugu]] and [[place:Aba]].',
  },
  {
    name: 'a place that is also a surname',
    marked: '[[person:Jack London]] never returned to [[place:London]], his biographer [[person:Irving Paris]] wrote.',
  },
  {
    name: 'a club named after its city',
    marked:
      '[[organization:Everton]] drew 1-1 at [[organization:Crystal Palace]], while [[organization:Leicester]] lost to [[organization:West Ham]].',
  },
  {
    name: 'a headline in capitals',
    marked:
      '[[country:JAPAN|JP]] POSTS RECORD TRADE SURPLUS\n\nExports of cars rose 9 percent in May, the [[organization:Ministry of Finance]] said.',
  },
  {
    name: 'a headline in capitals with a person',
    marked:
      '[[person:MANDELA]] URGES CALM BEFORE VOTE\n\nPresident [[person:Nelson Mandela]] asked rival parties on Tuesday to end the violence in [[place:KwaZulu]].',
  },
  {
    name: 'a title-case headline with names',
    marked:
      '[[country:Peru|PE]] Court Bars [[person:Fujimori]] From Leaving Country\n\nThe judge gave no reason for the order.',
  },
  {
    name: 'a title-case headline without names',
    marked:
      'Cease-Fire Talks Collapse As Rebels Advance\n\nBoth sides blamed one another on Monday for the failure of the talks.',
  },
  {
    name: 'Chapter 11 is no name',
    marked:
      '[[organization:Halvorsen Marine]] filed for Chapter 11 protection on Monday, listing debts of $300 million.',
  },
  {
    name: 'a prize and its winner',
    marked: '[[person:Abdulrazak Gurnah]], born in [[place:Zanzibar]], won the Nobel Prize in Literature in 2021.',
  },
  {
    name: 'a film and its director',
    marked:
      "Parasite won the Palme d'Or in [[place:Cannes]], and [[person:Hirokazu Kore-eda]] was among the first to congratulate the director.",
  },
  {
    name: 'an event named after a place',
    marked:
      'The Munich Security Conference opened on Friday with a speech by [[country:Estonian|EE]] Prime Minister [[person:Kaja Kallas]].',
  },
  {
    name: 'a product and its maker',
    marked:
      '[[organization:Apple]] cut the price of the iPhone 13 in [[country:India|IN]], and [[organization:Xiaomi]] did the same with its Redmi Note.',
  },
  {
    name: 'an act of parliament',
    marked:
      'The Official Secrets Act does not apply, said [[person:Farah Siddiqui]], a lawyer for the daily [[outlet:Prothom Alo]].',
  },
  {
    name: 'the White House speaks',
    marked:
      'The [[country:White House|US]] said it was aware of the reports, and the [[country:Kremlin|RU]] called them nonsense.',
  },
  {
    name: 'Downing Street denies',
    marked:
      '[[country:Downing Street|GB]] denied that the chancellor, [[person:Rachel Reeves]], had offered to resign.',
  },
  {
    name: 'the Pentagon as a body',
    marked:
      'The [[organization:Pentagon]] will move two ships closer to [[country:Yemen|YE]], a defence official said.',
  },
  {
    name: 'an editor of a weekly',
    marked:
      '[[person:Joachim Bauer]], editor of the [[country:German|DE]] weekly [[outlet:Der Spiegel]], declined to comment.',
  },
  {
    name: 'a private agency',
    marked:
      "[[country:Iran|IR]]'s semi-official [[outlet:Fars]] news agency named the dead man as [[person:Mohsen Rezvani]].",
  },
  {
    name: 'a reporter of a station',
    marked:
      '[[person:Carla Mendes]], a reporter for [[outlet:TV Globo]], was hit by a rubber bullet in [[place:São Paulo]].',
  },
  {
    name: 'a Japanese company man',
    marked:
      '[[person:Akio Toyoda]] will step down as president of [[organization:Toyota]], and [[person:Koji Sato]] will replace him.',
  },
  {
    name: 'a surname that is a common word',
    marked: 'Mr. [[person:Black]] told the court that Ms. [[person:Young]] had signed the cheque in [[place:Reading]].',
  },
  {
    name: 'a given name that is a month',
    marked: '[[person:April Jones]] said [[person:May Chidiac]] would speak in June at the college.',
  },
  {
    name: 'a place that is a common word',
    marked: 'Buses from [[place:Nice]] to [[place:Cork]] do not exist, joked [[person:Mark Bath]].',
  },
  {
    name: 'a Greek statement',
    marked:
      '[[organization:New Democracy]] spokesman [[person:Pavlos Marinakis]] accused [[organization:Syriza]] of populism.',
  },
  {
    name: 'a Spanish double surname',
    marked:
      '[[person:Andrés Manuel López Obrador]] and [[person:Claudia Sheinbaum]] toured the site of the Maya Train near [[place:Mérida]].',
  },
  {
    name: 'a Vietnamese name',
    marked:
      'Prime Minister [[person:Pham Minh Chinh]] told [[outlet:VnExpress]] that [[organization:VinFast]] would build the plant in [[place:Hai Phong]].',
  },
  {
    name: 'a Turkish party',
    marked:
      "The [[organization:Republican People's Party]], or [[organization:CHP]], won in [[place:Bursa]] for the first time since 1977.",
  },
  {
    name: 'a Kenyan county',
    marked: 'Governor [[person:Anne Waiguru]] said [[place:Kirinyaga County]] would hire 200 nurses.',
  },
  {
    name: 'an agency that is a service',
    marked:
      'The [[organization:Federal Security Service]] ([[organization:FSB]]) detained a man in [[place:Yekaterinburg]] on suspicion of treason.',
  },
  {
    name: 'two bodies with "and"',
    marked:
      'The [[organization:Food and Drug Administration]] and the [[organization:Centers for Disease Control and Prevention]] issued a joint warning.',
  },
  {
    name: 'two people with one surname written once',
    marked: '[[person:Serena]] and [[person:Venus Williams]] won the doubles in [[place:Paris]] on Sunday.',
  },
  {
    name: 'a bank of a state',
    marked:
      'The [[organization:Reserve Bank of Australia]] raised its rate to 4.35 percent, and the [[country:Australian|AU]] dollar rose.',
  },
  {
    name: 'a stock exchange',
    marked:
      'Shares of [[organization:Reliance Industries]] closed 2 percent higher on the [[organization:Bombay Stock Exchange]].',
  },
  {
    name: 'an index is no body',
    marked:
      'The Dow Jones Industrial Average fell 210 points, led by [[organization:Boeing]] and [[organization:Caterpillar]].',
  },
  {
    name: 'a festival day',
    marked:
      'Diwali shoppers filled [[place:Chandni Chowk]] market in [[place:Delhi]], the [[outlet:Hindustan Times]] reported.',
  },
  {
    name: 'political adjectives are no names',
    marked:
      '[[?:Republicans]] and [[?:Democrats]] in [[organization:Congress]] traded blame on Sunday, while Conservative voters shrugged.',
  },
  {
    name: 'a rank and a surname',
    marked:
      'Lt. Gen. [[person:Asim Munir]] and Col. [[person:Imran Qureshi]] inspected the troops in [[place:Rawalpindi]].',
  },
  {
    name: 'a judge at the international court',
    marked:
      'Judge [[person:Joan Donoghue]] read the order of the [[organization:International Court of Justice]] in [[place:The Hague]].',
  },
  {
    name: 'an age after a name',
    marked: '[[person:Tomasz Wilk]], 34, of [[place:Gdynia]], and [[person:Ewa Lis]], 29, were charged with fraud.',
  },
  {
    name: 'a dead leader',
    marked:
      'Former [[country:Zambian|ZM]] President [[person:Kenneth Kaunda]] died at [[organization:Maina Soko Hospital]] in [[place:Lusaka]] aged 97.',
  },
  {
    name: "a golfer's round",
    marked:
      '[[person:Hideki Matsuyama]] shot a 66 at [[place:Augusta]] to lead [[person:Jordan Spieth]] by two strokes in the Masters.',
  },
  {
    name: 'a medal ceremony',
    marked:
      '[[person:Neeraj Chopra]] gave [[country:India|IN]] its first Olympic gold in athletics at the Tokyo Games.',
  },
  {
    name: 'a cyclist and his team',
    marked:
      '[[person:Primoz Roglic]] of [[country:Slovenia|SI]] won stage four of the Vuelta for [[organization:Jumbo-Visma]].',
  },
  {
    name: 'an airport',
    marked:
      'Two flights were diverted to [[place:Murtala Muhammed International Airport]] in [[place:Lagos]] because of fog.',
  },
  {
    name: 'a bridge and a road',
    marked: 'Police closed the [[place:Kerch Bridge]] and the road to [[place:Sevastopol]] after an explosion.',
  },
  {
    name: 'an old state',
    marked:
      'The [[?:Soviet Union]] withdrew from [[country:Afghanistan|AF]] in 1989 under [[person:Mikhail Gorbachev]].',
  },
  {
    name: "a company bearing a person's name",
    marked:
      '[[organization:Philip Morris]] and [[organization:Johnson & Johnson]] appealed; [[person:Philip Morrison]] did not.',
  },
  {
    name: 'a company at the sentence start',
    marked:
      '[[organization:Target]] and [[organization:Gap]] closed stores in [[place:Portland]], while [[organization:Best Buy]] opened two.',
  },
  {
    name: 'an adverb before a name',
    marked:
      'Meanwhile [[person:Narendra Modi]] praised the crew. Later [[person:Rajnath Singh]] flew to [[place:Kochi]]. Another storm formed offshore.',
  },
  {
    name: 'a claimed quote across names',
    marked:
      '"[[country:Israel|IL]] must decide," [[person:Yair Lapid]] told [[outlet:Haaretz]] on Wednesday; "[[organization:Hamas]] already has."',
  },
  {
    name: 'a rebel group with numbers',
    marked:
      '[[organization:M23]] rebels took [[place:Bunagana]] on the border of the [[country:Democratic Republic of Congo|CD]] and [[country:Uganda|UG]].',
  },
  {
    name: 'a country of two words in a demonym',
    marked:
      '[[country:South Korean|KR]] and [[country:North Korean|KP]] officials met at [[place:Panmunjom]], [[outlet:Yonhap]] said.',
  },
  {
    name: 'a name with a comma in it',
    marked:
      '[[person:Mick Lynch]], general secretary of the [[organization:National Union of Rail, Maritime and Transport Workers]], called the offer a joke.',
  },
] as const satisfies readonly MarkedCase[]

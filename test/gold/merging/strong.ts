import type { MergingCase } from '../gold-tables'

/** The same or another thing by spelling, acronym, given name or country. */
export const STRONG_MERGING = [
  {
    name: 'one person, full name and surname',
    articles: [
      'Finance minister [[o:Ngozi Adeyemi]] presented the budget in Abuja on Monday.',
      'President [[t:Bola Tinubu]] praised Finance Minister [[o:Adeyemi]] for the budget.',
      '[[o:Ngozi Adeyemi]] flew to Washington for talks with lenders.',
    ],
  },
  {
    name: 'a country in many words',
    articles: [
      'The [[us:United States]] signed the accord.',
      '[[us:American]] officials welcomed the accord.',
      '[[us:Washington]] denied that the accord was secret, a [[us:U.S.]] spokesman said.',
    ],
  },
  {
    name: 'an alliance with and without its expansion',
    articles: [
      'The [[nato:North Atlantic Treaty Organization]] held an exercise in Latvia.',
      '[[nato:NATO]] jets flew over Riga on Friday.',
    ],
  },
  {
    name: 'Zelensky in two spellings',
    articles: [
      '[[z:Volodymyr Zelensky]] spoke to parliament in Ottawa.',
      '[[z:Volodymyr Zelenskyy]] thanked Canada for the shells.',
    ],
  },
  {
    name: 'diacritics come and go',
    articles: [
      '[[e:Recep Tayyip Erdoğan]] opened the bridge.',
      '[[e:Recep Tayyip Erdogan]] said the bridge would pay for itself.',
    ],
  },
  {
    name: 'Kiev and Kyiv',
    articles: [
      'Sirens sounded in [[k:Kiev]] at dawn, and two people in the [[k:Kiev]] region were hurt.',
      'The mayor of [[k:Kyiv]] said the metro would run again on Monday.',
    ],
  },
  {
    name: 'a legal ending',
    articles: [
      '[[a:Apple Inc.]] raised its dividend.',
      '[[a:Apple]] opened a shop in Mumbai, the company [[a:Apple]] said.',
    ],
  },
  {
    name: 'The before a company',
    articles: ['[[b:The Boeing Company]] halted deliveries on Tuesday.', '[[b:Boeing]] said it had found loose bolts.'],
  },
  {
    name: 'Mohammed and Muhammad',
    articles: [
      'Opposition leader [[m:Mohammed Usman]] was held in Kano.',
      'Opposition leader [[m:Muhammad Usman]] was freed on bail in Kano.',
    ],
  },
  {
    name: 'siblings stay two',
    articles: ['[[s:Serena Williams]] won in Melbourne.', '[[v:Venus Williams]] lost in Melbourne.'],
  },
  {
    name: 'spouses stay two',
    articles: ['[[b:Bill Clinton]] spoke in Little Rock.', '[[h:Hillary Clinton]] spoke in New York.'],
  },
  {
    name: 'two ministries of one name',
    articles: [
      "[[india:India]]'s [[mi:Ministry of Defence]] ordered 97 jets.",
      "[[nepal:Nepal]]'s [[mn:Ministry of Defence]] ordered two helicopters.",
    ],
  },
  {
    name: 'two states of one word',
    articles: [
      '[[kp:North Korea]] fired a missile on Sunday.',
      '[[kr:South Korea]] condemned the launch of the missile.',
    ],
  },
  {
    name: 'two Congos',
    articles: [
      'Rebels in the [[cd:Democratic Republic of Congo]] took two villages.',
      'The president of the [[cg:Republic of Congo]] named a new cabinet.',
    ],
  },
  {
    name: 'a party by acronym',
    articles: [
      'The [[bjp:Bharatiya Janata Party]] ([[bjp:BJP]]) won in Gujarat.',
      'The [[bjp:BJP]] lost in Karnataka.',
    ],
  },
  {
    name: 'a paper with and without its article',
    articles: [
      '[[t:The Times of India]] printed the list.',
      'According to the [[t:Times of India]], the list was forged.',
    ],
  },
  {
    name: 'a middle initial',
    articles: ['Sen. [[c:John F. Kerry]] voted no.', 'Sen. [[c:John Kerry]] said he had voted no.'],
  },
  {
    name: 'Gaddafi and Qaddafi',
    articles: ['Rebels hunted [[g:Muammar Gaddafi]] near Sirte.', '[[g:Muammar Qaddafi]] was killed near Sirte.'],
  },
  {
    name: 'two people of one surname and different posts',
    articles: [
      'Justice Minister [[a:Anna Kowalska]] resigned in Warsaw.',
      'The painter [[b:Piotr Kowalski]] showed new work in Warsaw.',
    ],
  },
  {
    name: 'Turkey renamed',
    articles: ['[[tr:Turkey]] closed the strait to warships.', '[[tr:Türkiye]] opened the strait again.'],
  },
  {
    name: 'the BBC',
    articles: [
      'The [[bbc:BBC]] broadcast the interview.',
      'The [[bbc:British Broadcasting Corporation]] stood by the interview.',
    ],
  },
  {
    name: 'a company and a like-named rival',
    articles: ['[[s:Samsung Electronics]] cut its forecast.', '[[l:LG Electronics]] raised its forecast.'],
  },
  {
    name: 'a title is no part of a name',
    articles: [
      'Chancellor [[s:Olaf Scholz]] met farmers in Cottbus.',
      "German Chancellor [[s:Scholz]] rejected the farmers' demand.",
      'Mr. [[s:Olaf Scholz]] lost the vote of confidence.',
    ],
  },
  {
    name: 'case of capitals',
    articles: [
      '[[p:PUTIN]] VISITS HANOI\n\nRussian President [[p:Vladimir Putin]] landed in Hanoi early on Thursday.',
      '[[p:Vladimir Putin]] left Hanoi on Friday.',
    ],
  },
  {
    name: 'an agency and its acronym',
    articles: [
      'The [[i:International Monetary Fund]] lent Kenya $900 million.',
      'The [[i:IMF]] asked Kenya to raise taxes.',
    ],
  },
  {
    name: 'a state and its demonym',
    articles: [
      '[[pl:Poland]] closed two crossings.',
      '[[pl:Polish]] guards turned back 40 migrants.',
      '[[pl:Warsaw]] accused Minsk of sending the migrants.',
    ],
  },
  {
    name: 'a city in two articles',
    articles: ['Fire destroyed a market in [[k:Kumasi]].', 'Traders in [[k:Kumasi]] asked for aid after the fire.'],
  },
  {
    name: 'a club in two articles',
    articles: ['[[a:Atlético Madrid]] won 2-0.', '[[a:Atletico Madrid]] sold a defender.'],
  },
  {
    name: 'father and daughter',
    articles: ['[[d:Donald Trump]] spoke in Iowa.', '[[i:Ivanka Trump]] did not come to Iowa.'],
  },
  {
    name: 'two universities',
    articles: [
      'The [[a:University of Ghana]] opened a new library.',
      'The [[b:University of Lagos]] closed its library.',
    ],
  },
  {
    name: 'a bank by long and short name',
    articles: ['[[d:Deutsche Bank AG]] fired 200 traders.', '[[d:Deutsche Bank]] shares fell 3 percent.'],
  },
  {
    name: 'Guinea is not Equatorial Guinea',
    articles: [
      'Soldiers seized power in [[gn:Guinea]].',
      '[[gq:Equatorial Guinea]] sold oil to India.',
      '[[gw:Guinea-Bissau]] postponed its election.',
    ],
  },
  {
    name: 'the Vatican of names',
    articles: ['[[f:Pope Francis]] prayed for rain.', 'The funeral of [[b:Pope Benedict]] drew 50,000.'],
  },
  {
    name: 'one ministry of one country twice',
    articles: [
      "Ukraine's [[m:Defence Ministry]] confirmed the strike.",
      'The Ukrainian [[m:Defence Ministry]] published a video of the strike.',
    ],
  },
] as const satisfies readonly MergingCase[]

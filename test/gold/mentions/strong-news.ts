import type { MarkedCase } from '../gold-tables'

/** Agency paragraphs of politics, business, courts and disasters. */
export const STRONG_NEWS = [
  {
    name: 'a cabinet reshuffle',
    marked:
      'Prime Minister [[person:Anwar Ibrahim]] replaced four ministers on Tuesday. [[person:Zaliha Mustafa]] lost the health portfolio, which went to [[person:Dzulkefly Ahmad]] of the [[organization:National Trust Party]].',
  },
  {
    name: 'a budget in Lagos',
    marked:
      'The [[organization:Lagos State House of Assembly]] passed the budget on Thursday. Speaker [[person:Mudashiru Obasa]] praised members for their speed.',
  },
  {
    name: 'a ceasefire in Yemen',
    marked:
      '[[country:Saudi Arabia|SA]] and the [[organization:Houthis]] agreed to halt attacks for two months, [[person:Hans Grundberg]], the [[organization:U.N.]] envoy, said in [[place:Amman]].',
  },
  {
    name: 'a bank robbery',
    marked:
      'Three masked men robbed a branch of [[organization:Banco Santander]] in [[place:Rosario]] on Friday. Nobody was hurt, said police chief [[person:Marcelo Gutiérrez]].',
  },
  {
    name: 'a strike at a carmaker',
    marked:
      'Workers at [[organization:Volkswagen]] walked out for two hours on Monday. The union, [[organization:IG Metall]], wants a rise of 7 percent.',
  },
  {
    name: 'a typhoon',
    marked:
      'Typhoon winds of 160 km an hour struck [[country:Vietnam|VN]] on Saturday, tearing roofs off houses in [[place:Da Nang]] and [[place:Hoi An]].',
  },
  {
    name: 'a verdict in Sarajevo',
    marked:
      'The [[organization:State Court of Bosnia and Herzegovina]] jailed [[person:Dragan Maric]] for 11 years over killings near [[place:Prijedor]].',
  },
  {
    name: 'an interview with a paper',
    marked:
      'In an interview with [[outlet:El País]], [[person:Yolanda Díaz]] said [[country:Spain|ES]] would shorten the working week.',
  },
  {
    name: 'a report by two agencies',
    marked:
      '[[outlet:Reuters]] and the [[outlet:Associated Press]] both reported that [[organization:Maersk]] would avoid the [[place:Red Sea]].',
  },
  {
    name: 'a military chief',
    marked:
      'Army chief [[person:Waker-uz-Zaman]] met student leaders in [[place:Dhaka]] on Monday night, state television said.',
  },
  {
    name: 'a mine collapse',
    marked:
      'A shaft collapsed at a gold mine near [[place:Johannesburg]], trapping 29 miners. [[organization:Sibanye-Stillwater]] said it had sent drills.',
  },
  {
    name: 'an African summit',
    marked:
      "[[country:Rwanda|RW]]'s [[person:Paul Kagame]] and [[country:Angola|AO]]'s [[person:João Lourenço]] arrived first; [[country:Congolese]] President [[person:Félix Tshisekedi]] came late.",
  },
  {
    name: 'a lawsuit over a patent',
    marked: '[[organization:Nokia]] sued [[organization:Oppo]] in [[place:Munich]] over a patent for chargers.',
  },
  {
    name: 'a party congress',
    marked:
      'The [[organization:Communist Party of Vietnam]] named [[person:To Lam]] its general secretary on Saturday.',
  },
  {
    name: 'a wildfire',
    marked:
      'Firefighters from [[country:Serbia|RS]] and [[country:Czech|CZ]] volunteers joined the battle against a blaze north of [[place:Athens]].',
  },
  {
    name: 'a judge in Texas',
    marked:
      '[[country:U.S.|US]] District Judge [[person:Marisol Vega]] in [[place:Houston]] blocked the rule on Wednesday, siding with the [[organization:American Petroleum Institute]].',
  },
  {
    name: 'a hospital in Gaza',
    marked:
      'The [[organization:Palestinian Red Crescent]] said fuel at [[organization:Al-Amal Hospital]] in [[place:Khan Younis]] would last two days.',
  },
  {
    name: 'a merger in Seoul',
    marked: '[[organization:Korean Air]] won approval to buy [[organization:Asiana Airlines]] for 1.8 trillion won.',
  },
  {
    name: 'an opposition in Ankara',
    marked:
      '"The court has closed its eyes," [[person:Özgür Özel]] told reporters in [[place:Ankara]] after the hearing.',
  },
  {
    name: 'a police raid in Rio',
    marked:
      'At least 21 people died in a raid on [[place:Complexo do Alemão]] in [[place:Rio de Janeiro]], the state government said.',
  },
  {
    name: 'a bishop speaks',
    marked: 'Archbishop [[person:Jude Okonkwo]] of [[place:Onitsha]] urged both parties to accept the result.',
  },
  {
    name: 'a rocket launch',
    marked:
      '[[organization:SpaceX]] launched 23 satellites from [[place:Cape Canaveral]] late on Sunday, and [[person:Elon Musk]] watched from [[place:Texas]].',
  },
  {
    name: 'a stampede',
    marked:
      'At least 32 people died in a stampede at a temple in [[place:Haridwar]], in the [[country:Indian|IN]] state of [[place:Uttarakhand]].',
  },
  {
    name: 'a hostage release',
    marked:
      'Gunmen freed 14 pupils of [[organization:Government Science College]] in [[place:Kagara]] on Saturday, Governor [[person:Abubakar Bello]] said.',
  },
  {
    name: 'an election commission',
    marked:
      'The [[organization:Independent Electoral and Boundaries Commission]] said turnout in [[place:Mombasa]] was 44 percent.',
  },
] as const satisfies readonly MarkedCase[]

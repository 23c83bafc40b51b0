import type { MarkedCase } from '../gold-tables'

/** Surnames, pronouns and descriptions that only one thing in sight can answer to. */
export const STRONG_COREFERENCE = [
  {
    name: 'a surname and a pronoun',
    marked:
      '[[mensah:Ama Mensah]] opened the clinic in Tamale in 2015. [[mensah:Mensah]] said [[mensah:she]] had borrowed the money from [[mensah:her]] brother.',
  },
  {
    name: 'a president by name, title and pronoun',
    marked:
      'President [[ramaphosa:Cyril Ramaphosa]] spoke in Durban on Friday. [[ramaphosa:He]] promised jobs. "We hear you," [[ramaphosa:Ramaphosa]] told the crowd.',
  },
  {
    name: 'an acronym in brackets',
    marked:
      'The [[imf:International Monetary Fund]] ([[imf:IMF]]) approved the loan. The [[imf:IMF]] will review it in May.',
  },
  {
    name: 'a company and its surname-like short form',
    marked: '[[tm:Tata Motors Ltd.]] raised prices on Monday. [[tm:Tata Motors]] said steel had become dearer.',
  },
  {
    name: 'a country, its demonym and its capital',
    marked:
      '[[fr:France]] recalled its ambassador on Friday. [[fr:Paris]] said the step was temporary, and a [[fr:French]] diplomat called it a signal.',
  },
  {
    name: 'two people of different gender',
    marked:
      '[[brink:Karel Brink]] hired [[vega:Lucia Vega]] in 2012. [[brink:He]] trusted [[vega:her]], and [[vega:she]] ran the firm for a decade.',
  },
  {
    name: 'titles before a surname',
    marked:
      'Detectives questioned [[pratt:Samuel Pratt]] for two days. Mr. [[pratt:Pratt]] denied the charge, and a judge freed [[pratt:him]] on bail.',
  },
  {
    name: 'two who met are they',
    marked:
      '[[scholz:Olaf Scholz]] and [[kishida:Fumio Kishida]] met in Berlin. [[scholz+kishida:They]] discussed energy.',
  },
  {
    name: 'the French leader',
    marked:
      '[[macron:Emmanuel Macron]] landed in Beijing on Wednesday. The [[macron:French leader]] will meet executives on Thursday.',
  },
  {
    name: 'the prime minister of the story',
    marked:
      '[[modi:Narendra Modi]], the Indian prime minister, arrived in Tokyo. The [[modi:prime minister]] will stay until Sunday.',
  },
  {
    name: 'a possessive pronoun in one sentence',
    marked: '[[okello:Grace Okello]] dedicated the prize to [[okello:her]] grandmother in Gulu.',
  },
  { name: 'a reflexive', marked: '[[haddad:Fernando Haddad]] described [[haddad:himself]] as an optimist on Monday.' },
  {
    name: 'its of a company',
    marked:
      '[[nokia:Nokia]] said on Thursday [[nokia:it]] would cut 14,000 jobs and close [[nokia:its]] office in Budapest.',
  },
  {
    name: 'weather it stands for nothing',
    marked:
      'Rain fell on Dhaka all night. [[-:It]] was still raining when [[rahman:Selina Rahman]] reached the school that [[rahman:she]] runs.',
  },
  {
    name: 'a full name said twice',
    marked: '[[duda:Andrzej Duda]] vetoed the bill. Critics had expected [[duda:Andrzej Duda]] to sign [[-:it]].',
  },
  {
    name: 'a minister and his spokesman',
    marked:
      'Foreign Minister [[fidan:Hakan Fidan]] will not attend, [[fidan:his]] spokesman said. [[fidan:Fidan]] has a cold.',
  },
  {
    name: 'quoted speaker I',
    marked: '"[[obi:I]] have nothing to hide," [[obi:Peter Obi]] told reporters in Onitsha. [[obi:Obi]] then left.',
  },
  {
    name: 'a party by its acronym in the next sentence',
    marked:
      'The [[dpp:Democratic Progressive Party]] ([[dpp:DPP]]) lost two seats in Tainan. A [[dpp:DPP]] spokesman blamed the weather.',
  },
  {
    name: 'the UN in three ways',
    marked:
      'The [[un:United Nations]] has sent monitors. The [[un:U.N.]] says 40 are on the ground, and the [[un:UN]] wants more.',
  },
  {
    name: 'a woman known by one pronoun',
    marked: '[[sandu:Maia Sandu]] faces a run-off. If [[sandu:she]] wins, [[sandu:Sandu]] says, talks will go on.',
  },
  {
    name: 'two surnames kept apart',
    marked:
      '[[kane:Harry Kane]] and [[son:Son Heung-min]] left the pitch together. [[kane:Kane]] waved; [[son:Son]] did not.',
  },
  {
    name: 'the company',
    marked: '[[grab:Grab Holdings]] lost $68 million. The [[grab:company]] blamed fuel prices in Jakarta.',
  },
  {
    name: 'the 52-year-old',
    marked:
      '[[lam:Andrew Lam]], 52, was arrested at the airport. The [[lam:52-year-old]] is accused of smuggling ivory.',
  },
  {
    name: 'the two leaders',
    marked:
      '[[lula:Luiz Inacio Lula da Silva]] met [[fernandez:Alberto Fernandez]] in Brasilia. The [[lula+fernandez:two leaders]] signed nothing.',
  },
  {
    name: 'a demonym leader by office',
    marked:
      '[[erdogan:Recep Tayyip Erdogan]] won the vote. The [[erdogan:Turkish president]] thanked [[erdogan:his]] supporters from the roof of a bus.',
  },
  {
    name: 'the bank',
    marked: '[[stanbic:Stanbic Bank]] will open 12 branches in Uganda. The [[stanbic:bank]] already has 80.',
  },
  {
    name: 'an outlet and it',
    marked:
      '[[lemonde:Le Monde]] published the letter on Tuesday. [[lemonde:Le Monde]] said [[lemonde:it]] had checked the signature.',
  },
  {
    name: 'two women with surnames',
    marked:
      '[[chan:Anson Chan]] quarrelled with [[lam:Carrie Lam]]. [[chan:Chan]] said the extradition bill was a mistake; [[lam:Lam]] kept silent.',
  },
  {
    name: 'US forms',
    marked:
      'The [[us:United States]] will sell the jets. [[us:Washington]] notified Congress, and a [[us:U.S.]] official confirmed [[-:it]].',
  },
  {
    name: 'a name in a headline',
    marked:
      '[[odinga:Odinga]] Rejects Result\n\n[[odinga:Raila Odinga]] said on Tuesday [[odinga:he]] would go to court.',
  },
  {
    name: 'a coach after the match',
    marked:
      'Coach [[walid:Walid Regragui]] kept his team unchanged. "[[walid:I]] trust them," [[walid:Regragui]] said, and [[walid:he]] smiled.',
  },
  {
    name: 'a defendant through a paragraph',
    marked:
      '[[kim:Kim Min-seo]] pleaded guilty on Monday. [[kim:She]] had sold the data in 2021. A judge will sentence [[kim:her]] in June.',
  },
  {
    name: 'a novelist and her book',
    marked:
      '[[adichie:Chimamanda Adichie]] read from [[adichie:her]] new novel in Enugu. Then [[adichie:she]] signed copies.',
  },
  {
    name: 'a doctor by title',
    marked: 'Dr. [[silva:Mariana Silva]] treated the first patient in Manaus. Dr. [[silva:Silva]] now leads the ward.',
  },
  {
    name: 'a general removed',
    marked:
      'Gen. [[burhan:Abdel Fattah al-Burhan]] flew to Port Sudan. [[burhan:Burhan]] told troops [[burhan:he]] would not negotiate.',
  },
  {
    name: 'a city that stays a city',
    marked: '[[lagos:Lagos]] has 15 million people. Traffic in [[lagos:Lagos]] is slow at all hours.',
  },
  {
    name: 'a rebel group in brackets',
    marked:
      'The [[farc:Revolutionary Armed Forces of Colombia]] ([[farc:FARC]]) laid down arms. Former [[farc:FARC]] fighters now farm coffee.',
  },
  {
    name: 'two countries and their demonyms',
    marked:
      '[[jp:Japan]] and [[kr:South Korea]] signed the pact. [[jp:Japanese]] officials were glad, [[kr:South Korean]] ones less so.',
  },
  {
    name: "a firm's chief",
    marked:
      '[[kallenius:Ola Kallenius]] runs [[mb:Mercedes-Benz]]. [[kallenius:He]] told [[kallenius:his]] staff that [[mb:Mercedes-Benz]] would make fewer small cars.',
  },
  {
    name: 'a minister quoted twice',
    marked:
      '"Prices will fall," Economy Minister [[caputo:Luis Caputo]] said. "That is certain," [[caputo:Caputo]] added.',
  },
  {
    name: 'a woman in a passive',
    marked: '[[pak:Park Geun-hye]] was removed from office. Lawyers for [[pak:Park]] said [[pak:she]] would appeal.',
  },
  {
    name: 'a widow',
    marked: '[[thuy:Nguyen Thi Thuy]] lost [[thuy:her]] home in the flood. [[thuy:She]] sleeps in a school in Hue.',
  },
  { name: 'both', marked: '[[gr:Greece]] and [[cy:Cyprus]] protested. [[gr+cy:Both countries]] recalled envoys.' },
  {
    name: "a team's country",
    marked: '[[ng:Nigeria]] reached the final. [[ng:Nigeria]] had lost [[ng:its]] first match.',
  },
  {
    name: 'the president',
    marked:
      '[[kenyatta:Uhuru Kenyatta]], the president of Kenya, visited Kisumu. The [[kenyatta:president]] opened a road.',
  },
] as const satisfies readonly MarkedCase[]

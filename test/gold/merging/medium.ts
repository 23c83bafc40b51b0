import type { MergingCase } from '../gold-tables'

/** Nicknames, renamed places, namesakes told apart by office, state or country. */
export const MEDIUM_MERGING = [
  {
    name: 'William is Bill',
    articles: [
      'President [[b:Bill Clinton]] signed the act in 1996.',
      'President [[b:William Clinton]] met Mr. Yeltsin in 1997.',
      'Former president [[b:William Jefferson Clinton]] turned 77.',
    ],
  },
  {
    name: 'Abe of Japan',
    articles: [
      '[[a:Shinzo Abe]], the Japanese prime minister, flew to Hawaii.',
      'Japanese Prime Minister [[a:Abe]] laid a wreath.',
    ],
  },
  {
    name: 'two Abes',
    articles: [
      'Japanese Prime Minister [[a:Shinzo Abe]] dissolved parliament.',
      'The striker [[b:Yuki Abe]] scored for Urawa on Sunday.',
      '[[a:Abe]], the prime minister of Japan, said the vote would be held in December.',
    ],
  },
  {
    name: 'two Supreme Courts',
    articles: [
      "[[bd:Bangladesh]]'s [[s:Supreme Court]] upheld the sentence.",
      "[[pk:Pakistan]]'s [[t:Supreme Court]] struck down the amendment.",
    ],
  },
  {
    name: 'one party name in two countries',
    articles: [
      'The [[gb:Labour Party]] won in Britain, said its leader [[st:Keir Starmer]].',
      'The [[no:Labour Party]] lost in Norway, said its leader [[js:Jonas Gahr Store]].',
    ],
  },
  {
    name: 'a subsidiary is not its parent',
    articles: ['[[t:Toyota Motor]] raised wages in Japan.', '[[f:Toyota Financial Services]] was hacked on Tuesday.'],
  },
  {
    name: 'a bank is not its namesake country',
    articles: ['[[b:Bank of America]] closed 20 branches.', '[[i:Bank of India]] opened 20 branches.'],
  },
  {
    name: 'Apple Computer of old',
    articles: [
      '[[a:Apple Computer]] hired Steve Jobs as an adviser in 1996.',
      '[[a:Apple Computer Inc.]] lost $740 million.',
      '[[a:Apple]] bought NeXT in 1996.',
    ],
  },
  {
    name: 'initials and full given names',
    articles: ['[[a:V.S. Naipaul]] was born in Trinidad.', 'The novelist [[a:V. S. Naipaul]] won the Nobel Prize.'],
  },
  {
    name: 'a hyphen in a Korean name',
    articles: ['[[k:Kim Jong-un]] inspected the site.', '[[k:Kim Jong Un]] inspected the site with his daughter.'],
  },
  {
    name: 'an Arabic article',
    articles: ['[[a:Bashar al-Assad]] fled to Moscow.', '[[a:Bashar Assad]] was last seen in Latakia.'],
  },
  {
    name: 'a place and a person of one name',
    articles: [
      '[[p:Lincoln]], the capital of Nebraska, elected a mayor.',
      'President [[a:Abraham Lincoln]] was shot in 1865.',
      'The car crashed near the city of [[p:Lincoln]], Nebraska.',
    ],
  },
  {
    name: 'a country and a place of one name',
    articles: [
      '[[ge:Georgia]] applied to join the European Union.',
      'Gov. Brian Kemp of the state of [[ga:Georgia]] signed the bill in Atlanta.',
    ],
  },
  {
    name: 'Bombay and Mumbai',
    articles: ['Trains stopped in [[m:Bombay]] on Friday.', 'Trains ran again in [[m:Mumbai]] on Saturday.'],
  },
  {
    name: 'Burma and Myanmar',
    articles: ['Refugees fled [[mm:Burma]] in August.', '[[mm:Myanmar]] denied the reports about the refugees.'],
  },
  {
    name: 'ISIS in four names',
    articles: [
      '[[is:Islamic State]] claimed the attack in Kabul.',
      'The attack was claimed by [[is:ISIS]].',
      '[[is:Daesh]] lost its last village in Syria.',
    ],
  },
  {
    name: 'an acronym never expanded beside its expansion',
    articles: ['The [[w:World Trade Organization]] ruled for Brazil.', 'The [[w:WTO]] ruled against India.'],
  },
  {
    name: 'father and son',
    articles: ['[[f:Hafez al-Assad]] took power in Syria in 1970.', '[[s:Bashar al-Assad]] succeeded him in 2000.'],
  },
  {
    name: 'junior and senior by office',
    articles: [
      'Philippine President [[j:Ferdinand Marcos Jr.]] arrived in Canberra.',
      'Former dictator [[s:Ferdinand Marcos Sr.]] died in Honolulu in 1989.',
    ],
  },
  {
    name: 'unrelated people of one surname',
    articles: [
      'Bishop [[a:Desmond Nkosi]] prayed for peace in Durban.',
      'The sprinter [[b:Lerato Nkosi]] broke the record in Durban.',
      '[[b:Lerato Nkosi]] said she was tired. [[b:Nkosi]] runs again on Friday.',
    ],
  },
  {
    name: 'two Springfields',
    articles: [
      'A tornado hit [[il:Springfield]], Illinois, on Monday.',
      'The strike in [[ma:Springfield]], Massachusetts, ended on Monday.',
    ],
  },
  {
    name: 'a city and its club',
    articles: ['[[c:Arsenal]] beat Fulham 2-0 on Saturday.', '[[c:Arsenal FC]] said the stadium would be expanded.'],
  },
  {
    name: 'Peking University is not Peking',
    articles: [
      'Students at [[u:Peking University]] protested.',
      '[[u:Peking University]] closed its gates in [[b:Beijing]].',
    ],
  },
  {
    name: 'Tchaikovsky spelled twice',
    articles: [
      'A letter by [[t:Pyotr Tchaikovsky]] was sold in Paris.',
      'The buyer of the letter by [[t:Peter Tchaikovsky]] was not named.',
    ],
  },
  {
    name: 'a nickname for Robert',
    articles: [
      'Attorney General [[r:Robert Kennedy]] visited Mississippi.',
      'Attorney General [[r:Bobby Kennedy]] asked for calm in Mississippi.',
    ],
  },
  {
    name: 'the same surname and office at two times',
    articles: [
      'President [[h:George H.W. Bush]] sent troops to Kuwait in 1990.',
      'President [[w:George W. Bush]] sent troops to Iraq in 2003.',
    ],
  },
  {
    name: 'Mohamed in four spellings',
    articles: [
      'Egypt striker [[s:Mohamed Salah]] missed a penalty.',
      'Liverpool winger [[s:Mohammed Salah]] scored twice.',
      '[[s:Mo Salah]] signed a new contract with Liverpool.',
    ],
  },
  {
    name: 'a German umlaut written out',
    articles: [
      'Defence Minister [[r:Volker Rühe]] cancelled the order.',
      'German Defence Minister [[r:Volker Ruehe]] visited Split.',
    ],
  },
  {
    name: 'Chiang in two systems',
    articles: [
      '[[c:Chiang Kai-shek]] fled to Taiwan in 1949.',
      'A statue of [[c:Chiang Kai Shek]] was removed in Taipei.',
    ],
  },
  {
    name: 'a surname alone in a third article',
    articles: [
      '[[g:Grace Mugabe]] shopped in Paris.',
      '[[r:Robert Mugabe]] ruled Zimbabwe for 37 years.',
      'President [[r:Mugabe]] of Zimbabwe addressed the rally.',
    ],
  },
  {
    name: 'a bank that changed its name',
    articles: ['[[h:HSBC]] closed branches in Kent.', '[[h:HSBC Holdings plc]] raised its profit forecast.'],
  },
  {
    name: 'a paper and its Sunday sister',
    articles: [
      'The [[g:Guardian]] ran the story on page one.',
      '[[g:The Guardian]] apologised for the story.',
      'The [[o:Observer]] had refused the story.',
    ],
  },
  {
    name: 'Saint and St',
    articles: [
      'A fire broke out in [[s:St. Petersburg]], Russia.',
      '[[s:Saint Petersburg]] firemen put out the fire, said the Russian ministry.',
    ],
  },
  {
    name: 'Ivory Coast in French',
    articles: ['[[ci:Ivory Coast]] raised the price of cocoa.', "[[ci:Côte d'Ivoire]] sold 2 million tonnes of cocoa."],
  },
  { name: 'Czechia', articles: ['[[cz:Czechia]] lost to Canada.', 'The [[cz:Czech Republic]] beat Finland.'] },
  {
    name: 'Calcutta and Kolkata',
    articles: ['Trams will vanish from [[k:Calcutta]].', 'The last tram of [[k:Kolkata]] ran on Sunday.'],
  },
  {
    name: 'two foreign ministries',
    articles: [
      'The Iranian [[ir:Foreign Ministry]] summoned the envoy.',
      'The Iraqi [[iq:Foreign Ministry]] summoned the envoy too.',
    ],
  },
  {
    name: 'two national assemblies',
    articles: [
      "France's [[f:National Assembly]] passed the law.",
      "South Korea's [[k:National Assembly]] impeached the minister.",
    ],
  },
  {
    name: 'two central banks in short',
    articles: ['The [[r:Central Bank of Kenya]] cut rates.', 'The [[n:Central Bank of Nigeria]] raised rates.'],
  },
  {
    name: 'spouses by title',
    articles: [
      '[[m:Michelle Obama]] published a memoir.',
      'Former U.S. president [[b:Obama]] published a memoir, too.',
      '[[b:Barack Obama]] served from 2009.',
    ],
  },
  {
    name: 'a Chinese name in old and new spelling',
    articles: ['[[m:Mao Tse-tung]] died in 1976.', '[[m:Mao Zedong]] proclaimed the republic in 1949.'],
  },
  {
    name: 'Saddam alone',
    articles: ['[[s:Saddam Hussein]] was hanged in 2006.', '[[s:Saddam]] had ruled Iraq since 1979.'],
  },
  {
    name: 'Hussein of Jordan',
    articles: [
      'King [[j:Hussein]] of Jordan made peace in 1994.',
      'Iraqi President [[i:Saddam Hussein]] invaded Kuwait in 1990.',
    ],
  },
] as const satisfies readonly MergingCase[]

import { readDateCases } from '../read-date-cases'

/** Which clause or noun a time belongs to, seasons and parts of months, and words that look like times. */
export const DATES_MEDIUM = readDateCases(
  'dates-medium',
  `
# two clauses, two times
2017-05-31: Ruto, who met Museveni on Monday, will visit Rwanda in June.
  Ruto -consult-> Museveni | date: 2017-05-29
  Ruto -*-> Rwanda | date: 2017-06

2019-03-15: Bulgaria, which expelled the Albanian envoy in 2015, attacked Serbia on Tuesday.
  Bulgaria -sanction-> Albanian | date: 2015
  Bulgaria -assault-> Serbia | date: 2019-03-12

2014-09-02: Paraguay attacked Argentina in 2009, and on Sunday it accused Brazil of theft.
  Paraguay -assault-> Argentina | date: 2009
  Paraguay -accuse-> Brazil | date: 2014-08-31

2017-05-31: Burundi invaded Rwanda in March after Uganda expelled its ambassador last year.
  Burundi -assault-> Rwanda | date: 2017-03
  ? Uganda -*-> Burundi | date: 2016

2023-08-17: Since Monday, Zambia has detained Paulo Mendes, whom Malawi deported in June.
  Zambia -coerce-> Paulo Mendes | date: 2023-08-14
  Malawi -coerce-> Paulo Mendes | date: 2023-06

# saying and what is said
2017-05-31: Togo said on Tuesday that Benin had attacked Ghana in 2008.
  Benin -assault-> Ghana | date: 2008
  Togo -say/accuse-> Benin | date: 2017-05-30

2017-05-31: Chile said on Tuesday that Peru had attacked Bolivia.
  Peru -assault-> Bolivia | date: -
  Chile -say/accuse-> Peru | date: 2017-05-30

2021-11-08: Kuwait accused Iraq on Sunday of bombing Jordan in 2019.
  Kuwait -accuse-> Iraq | date: 2021-11-07
  Iraq -assault-> Jordan | date: 2019

2021-11-08: Kuwait accused Iraq of bombing Jordan in 2019.
  Kuwait -accuse-> Iraq | date: -
  Iraq -assault-> Jordan | date: 2019

2023-08-17: Eritrea had shelled Djibouti in April, Ethiopia said on Wednesday.
  Eritrea -assault-> Djibouti | date: 2023-04
  ? Ethiopia -*-> Eritrea | date: 2023-08-16

2019-03-15: Denmark claimed last week that Belarus had hacked Lithuania in January.
  Belarus -coerce/assault-> Lithuania | date: 2019-01
  ? Denmark -*-> Belarus | date: 2019-03

2014-09-02: On Monday, Kenya denied that it had attacked Sudan in July.
  Kenya -reject-> Sudan | date: 2014-09-01
  Kenya -assault-> Sudan | date: 2014-07

2017-05-31: Yesterday Cameroon urged Nigeria to release Amadou Bello next week.
  Cameroon -request-> Nigeria | date: 2017-05-30
  ? Nigeria -*-> Amadou Bello | date: 2017-06

2019-03-15: Slovakia asked Hungary on Thursday to extradite Pavol Kral.
  Slovakia -request-> Hungary | date: 2019-03-14
  ? Hungary -*-> Pavol Kral | date: -

# nouns that happen
2019-03-15: Iceland condemned the killing of Jonas Petraitis by Belarus in 2006.
  Belarus -assault-> Jonas Petraitis | date: 2006
  Iceland -accuse-> Belarus | date: -

2017-05-31: Yemen's invasion of Oman in 1997 is forgotten.
  Yemen -assault-> Oman | date: 1997

2017-05-31: Kenya's 2011 invasion of Somalia was costly.
  Kenya -assault-> Somalia | date: 2011

2017-05-31: Reporters asked about Ruto's March meeting with Museveni.
  Ruto -consult-> Museveni | date: 2017-03

2017-05-31: After Monday's talks between Peru and Chile, the border opened.
  Peru -consult-> Chile | date: 2017-05-29

2021-11-08: Last year's attack by Sudan on Chad left ruins.
  Sudan -assault-> Chad | date: 2020

2014-09-02: Talks between Nepal and Bhutan were held on Friday.
  Nepal -consult-> Bhutan | date: 2014-08-29

2014-09-02: Panama carried out an attack on Belize on Saturday.
  Panama -assault-> Belize | date: 2014-08-30

2023-08-17: The 2016 Brazilian attack on Guyana was condemned by Peru on Monday.
  Brazilian -assault-> Guyana | date: 2016
  ? Peru -accuse-> Brazilian | date: 2023-08-14

# the year belongs to another thing
2017-05-31: Chile accused Peru of meddling in the 2016 election.
  Chile -accuse-> Peru | date: -

2021-11-08: Qatar will host Morocco at the 2022 World Cup.
  Qatar -*-> Morocco | date: -

2019-03-15: Kosovo praised Albania for the 1999 agreement.
  Kosovo -support-> Albania | date: -

2019-03-15: Lukas Novak, a critic of the 2012 budget, accused Slovakia of waste.
  Lukas Novak -accuse-> Slovakia | date: -

# one time for several verbs
2017-05-31: On Tuesday, Malta expelled the Libyan ambassador and accused Tunisia of fraud.
  Malta -sanction-> Libyan | date: 2017-05-30
  Malta -accuse-> Tunisia | date: 2017-05-30

2017-05-31: In April Malta expelled the Libyan ambassador and on Monday it accused Tunisia of fraud.
  Malta -sanction-> Libyan | date: 2017-04
  Malta -accuse-> Tunisia | date: 2017-05-29

2023-08-17: Togo condemned Benin on Monday, accusing it of piracy.
  Togo -accuse-> Benin | date: 2023-08-14

# between verb and object
2017-05-31: Ireland on Tuesday accused Iceland of theft.
  Ireland -accuse-> Iceland | date: 2017-05-30

2017-05-31: Somali gunmen attacked late on Monday the port of Mombasa in Kenya.
  Somali -assault-> Mombasa/Kenya | date: 2017-05-29

# parts of months and years
2017-05-31: Ukraine attacked Moldova in mid-April.
  Ukraine -assault-> Moldova | date: 2017-04

2017-05-31: In early March, Laos accused Thailand of theft.
  Laos -accuse-> Thailand | date: 2017-03

2017-05-31: Eritrea invaded Sudan at the end of January.
  Eritrea -assault-> Sudan | date: 2017-01

2017-05-31: Belize condemned Mexico in late 2014.
  Belize -accuse-> Mexico | date: 2014

2017-05-31: Late last year Bahrain deported Karim Saleh.
  Bahrain -coerce-> Karim Saleh | date: 2016

# seasons
2021-11-08: Turkmenistan attacked Tajikistan in the summer of 2019.
  Turkmenistan -assault-> Tajikistan | date: 2019

2019-03-15: Turkmenistan attacked Tajikistan last summer.
  Turkmenistan -assault-> Tajikistan | date: 2018

2017-05-31: Turkmenistan attacked Tajikistan in winter.
  Turkmenistan -assault-> Tajikistan | date: -

# weeks
2019-03-15: Last week Cyprus accused Malta of fraud.
  Cyprus -accuse-> Malta | date: 2019-03

2019-03-08: Last week Cyprus accused Malta of fraud.
  Cyprus -accuse-> Malta | date: -

2019-03-15: Cyprus accused Malta of fraud two weeks ago.
  Cyprus -accuse-> Malta | date: -

2019-03-15: Cyprus accused Malta of fraud on Tuesday last week.
  Cyprus -accuse-> Malta | date: 2019-03-05

2019-03-15: Earlier this week Cyprus accused Malta of fraud.
  Cyprus -accuse-> Malta | date: 2019-03

# spans
2017-05-31: Mauritania jailed Sidi Ould Cheikh between 2010 and 2014.
  Mauritania -*-> Sidi Ould Cheikh | date: 2010

2017-05-31: Gabon has backed Congo since 2012.
  Gabon -support-> Congo | date: 2012

2017-05-31: From 1998 to 2000, Ethiopia bombed Eritrea.
  Ethiopia -assault-> Eritrea | date: 1998

2017-05-31: Burkina Faso attacked Mali for the first time since 1985.
  Burkina Faso -assault-> Mali | date: -

2017-05-31: Norway will withdraw its troops from Mali by 2020.
  Norway -retreat-> Mali | date: -

2017-05-31: In the 1990s, Ecuador bombed Peru.
  Ecuador -assault-> Peru | date: -

# months as other words
2017-05-31: Farmers march against Peru in Lima.
  ? Farmers -protest-> Peru | date: -

2017-05-31: Botswana might march into Namibia and it may attack Angola.
  Botswana -*-> Angola | date: -
  ? Botswana -*-> Namibia | date: -

2017-05-31: The Sunday Times accused Serbia of fraud.
  Sunday Times -*-> Serbia | date: -

2017-05-31: After Friday prayers, Pakistan attacked Afghanistan.
  Pakistan -assault-> Afghanistan | date: -

# vague times
2017-05-31: A few years ago, Sweden accused Denmark of theft.
  Sweden -accuse-> Denmark | date: -

2017-05-31: Weeks ago Sweden accused Denmark of theft.
  Sweden -accuse-> Denmark | date: -

2017-05-31: Nearly ten years ago Sweden accused Denmark of theft.
  Sweden -accuse-> Denmark | date: -

2017-05-31: Sweden accused Denmark of theft last decade.
  Sweden -accuse-> Denmark | date: -

2017-05-31: Sweden accused Denmark of theft a week after Norway attacked Iceland.
  Sweden -accuse-> Denmark | date: -
  Norway -assault-> Iceland | date: -

2017-05-31: Two days later, Sweden accused Denmark of theft.
  Sweden -accuse-> Denmark | date: -

2017-05-31: Sweden will attack Denmark within 24 hours.
  Sweden -*-> Denmark | date: -

# numbers that are no years
2019-03-15: Iran deported 2010 Afghan families.
  Iran -coerce-> Afghan | date: -

2019-03-15: The 39-year-old Omar Farah attacked Kenya.
  Omar Farah -*-> Kenya | date: -

# offices
2017-05-31: Ana Duarte was elected president of Uruguay in 2014.
  Ana Duarte -lead-> Uruguay | date: 2014

2017-05-31: Uruguay's president, Ana Duarte, met Rafael Silva on Sunday.
  Ana Duarte -lead-> Uruguay | date: -
  Ana Duarte -consult-> Rafael Silva | date: 2017-05-28

2017-05-31: French President Jean Morel visited Rome on Tuesday.
  Jean Morel -lead-> French | date: -
  Jean Morel -*-> Rome | date: 2017-05-30
`,
)

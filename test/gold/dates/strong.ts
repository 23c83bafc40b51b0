import { readDateCases } from '../read-date-cases'

/** Times that any reader resolves: full dates, weekdays, years, "ago", and claims without a time of their own. */
export const DATES_STRONG = readDateCases(
  'dates-strong',
  `
# full date
2019-03-15: Norway expelled the Belarusian ambassador on March 4, 2019.
  Norway -sanction-> Belarusian | date: 2019-03-04

2019-03-15: On 11 February 2019, Oman recognised Kosovo.
  Oman -*-> Kosovo | date: 2019-02-11

2012-06-20: Laos arrested the Thai journalist Somchai Prasert on the 9th of May 2012.
  Laos -coerce-> Somchai Prasert | date: 2012-05-09

undated: Bolivia invaded Paraguay on 15 June 1932.
  Bolivia -assault-> Paraguay | date: 1932-06-15

2020-01-09: Ghana sued Togo on Dec. 3, 2019.
  Ghana -accuse-> Togo | date: 2019-12-03

# day and month
2017-05-31: Botswana deported Ivan Kolarov on May 9.
  Botswana -coerce-> Ivan Kolarov | date: 2017-05-09

2017-05-31: Nepal accused Bhutan of fraud on 14 November.
  Nepal -accuse-> Bhutan | date: 2016-11-14

2011-01-10: On December 28, Kenya attacked Somalia.
  Kenya -assault-> Somalia | date: 2010-12-28

2023-08-17: Angola will meet Zambia on September 2.
  Angola -*-> Zambia | date: 2023-09-02

2021-11-08: The Maltese foreign minister will visit Cyprus on 3 February.
  Maltese -*-> Cyprus | date: 2022-02-03

# weekday
2017-05-31: Uruguay accused Chile of spying on Monday.
  Uruguay -accuse-> Chile | date: 2017-05-29/-

2017-05-31: Austria expelled two Serbian diplomats on Friday.
  Austria -sanction-> Serbian | date: 2017-05-26

2021-11-08: Peru attacked Ecuador on Monday.
  Peru -assault-> Ecuador | date: 2021-11-08

2023-08-17: Malawi condemned Tanzania Tuesday.
  Malawi -accuse-> Tanzania | date: 2023-08-15

2023-08-17: On Wednesday, Mongolia blamed Kazakhstan.
  Mongolia -accuse-> Kazakhstan | date: 2023-08-16

2023-08-17: Slovenia will meet Croatia on Saturday.
  Slovenia -*-> Croatia | date: 2023-08-19

2014-09-02: Jordan met Lebanon on Sunday evening.
  Jordan -consult-> Lebanon | date: 2014-08-31

# yesterday, today, tomorrow
2016-02-29: Yesterday Fiji condemned Samoa.
  Fiji -accuse-> Samoa | date: 2016-02-28

2016-03-01: Gabon attacked Cameroon yesterday.
  Gabon -assault-> Cameroon | date: 2016-02-29

2021-12-31: Tomorrow Honduras will meet Guatemala.
  Honduras -*-> Guatemala | date: 2022-01-01

2019-03-15: Haiti today accused Cuba of theft.
  Haiti -accuse-> Cuba | date: 2019-03-15

# year
2019-03-15: Rwanda invaded Burundi in 2004.
  Rwanda -assault-> Burundi | date: 2004

undated: In 1998, Ethiopia bombed Eritrea.
  Ethiopia -assault-> Eritrea | date: 1998

2017: Sweden sanctioned Belarus in 2011.
  Sweden -sanction-> Belarus | date: 2011

# month and year
2019-03-15: Vietnam attacked Cambodia in December 1978.
  Vietnam -assault-> Cambodia | date: 1978-12

2014-09-02: In April 2013, Senegal expelled the Iranian ambassador.
  Senegal -sanction-> Iranian | date: 2013-04

# month
2017-05-31: Qatar accused Bahrain of piracy in February.
  Qatar -accuse-> Bahrain | date: 2017-02

2017-05-31: Yemen attacked Oman in October.
  Yemen -assault-> Oman | date: 2016-10

2017-05-31: Tunisia will meet Algeria in July.
  Tunisia -*-> Algeria | date: 2017-07

2021-11: Ireland condemned Hungary in March.
  Ireland -accuse-> Hungary | date: 2021-03

# ago
2017-05-31: Chad attacked Niger seven months ago.
  Chad -assault-> Niger | date: 2016-10

2017-05-31: Three days ago Panama accused Belize of bribery.
  Panama -accuse-> Belize | date: 2017-05-28

2017-05-31: Estonia expelled the Moldovan ambassador two years ago.
  Estonia -sanction-> Moldovan | date: 2015

2023-08-17: Nine years ago, Sudan attacked Uganda.
  Sudan -assault-> Uganda | date: 2014

2017: Finland recognised Palau 12 years ago.
  Finland -*-> Palau | date: 2005

# last and next
2017-05-31: Armenia attacked Georgia last October.
  Armenia -assault-> Georgia | date: 2016-10

2017-05-31: Last month Brunei accused Malaysia of fraud.
  Brunei -accuse-> Malaysia | date: 2017-04

2011-01-10: Suriname condemned Guyana last month.
  Suriname -accuse-> Guyana | date: 2010-12

2017-05-31: Last year, Lesotho attacked Eswatini.
  Lesotho -assault-> Eswatini | date: 2016

2017-05-31: Latvia will meet Poland next month.
  Latvia -*-> Poland | date: 2017-06

2017-05-31: Iceland will visit Greenland next year.
  Iceland -*-> Greenland | date: 2018

2017-05-31: Jamaica expelled the Dominican consul earlier this year.
  Jamaica -sanction-> Dominican | date: 2017

2017-05-31: Earlier this month, Togo accused Benin of smuggling.
  Togo -accuse-> Benin | date: 2017-05

# no time of its own
2019-03-15: Namibia accused Angola of theft.
  Namibia -accuse-> Angola | date: -

2019-03-15: Recently, Mauritius condemned Madagascar.
  Mauritius -accuse-> Madagascar | date: -

2019-03-15: The Gambia may attack Senegal.
  Gambia -assault-> Senegal | date: -

2019-03-15: Theresa May accused Iran of piracy.
  Theresa May -accuse-> Iran | date: -

2019-03-15: Myanmar jailed Kyaw Oo for three years.
  Myanmar -*-> Kyaw Oo | date: -

# a weekday without a day of publication
undated: Cyprus accused Turkey of theft on Thursday.
  Cyprus -accuse-> Turkey | date: -

2018: Egypt bombed Libya last Thursday.
  Egypt -assault-> Libya | date: -

2018-04: Yesterday Iraq condemned Kuwait.
  Iraq -accuse-> Kuwait | date: -

# days that are not
2019-03-15: Cuba expelled the Haitian ambassador on June 31, 2018.
  Cuba -sanction-> Haitian | date: -

2019-03-15: Mali attacked Guinea on 30 February.
  Mali -assault-> Guinea | date: -
`,
)

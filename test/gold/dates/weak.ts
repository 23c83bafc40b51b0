import { readDateCases } from '../read-date-cases'

/** Where only the sense of the sentence tells what a time belongs to, or which one is meant. */
export const DATES_WEAK = readDateCases(
  'dates-weak',
  `
# which of two verbs
2017-05-31: Laos urged Vietnam to free Tran Binh on Monday.
  Laos -request-> Vietnam | date: 2017-05-29/-
  ? Vietnam -*-> Tran Binh | date: -

2017-05-31: Niger condemned an attack on Mali by Chad on Friday.
  ? Niger -*-> Chad | date: -/2017-05-26
  Chad -assault-> Mali | date: 2017-05-26/-

2019-03-15: Ghana promised last year to support Togo in 2020.
  Ghana -agree/support-> Togo | date: 2020/2018

2019-03-15: Bhutan travelled to Nepal in February to meet India.
  Bhutan -*-> Nepal | date: 2019-02
  ? Bhutan -consult/agree-> India | date: 2019-02/-

2017-05-31: Bolivia visited Peru and met Chile on Tuesday.
  Bolivia -consult-> Chile | date: 2017-05-30
  Bolivia -*-> Peru | date: 2017-05-30/-

# words of a speaker
2017-05-31: "Yesterday Mali attacked Niger," said Issa Diallo.
  Mali -assault-> Niger | date: -/2017-05-30

2017-05-31: "Mali attacked Niger yesterday," Issa Diallo said on Sunday.
  Mali -assault-> Niger | date: 2017-05-27/-

2017-05-31: "Last year Mali attacked Niger," said Issa Diallo.
  Mali -assault-> Niger | date: 2016

# told by another time
2017-05-31: Ivan Petrov died in 2009, a year after Latvia had expelled him.
  Latvia -sanction/coerce-> Ivan Petrov | date: -/2008

2017-05-31: The day after Peru attacked Chile on May 3, Brazil condemned Peru.
  Peru -assault-> Chile | date: 2017-05-03
  Brazil -accuse-> Peru | date: -/2017-05-04

2019-03-15: In 2011 Samoa left, and the same year Tonga attacked Fiji.
  Tonga -assault-> Fiji | date: -/2011

2019-03-15: When Kenya bombed Somalia in 2012, Uganda backed Kenya.
  Kenya -assault-> Somalia | date: 2012
  Uganda -support-> Kenya | date: 2012/-

# a name that is a time
2019-03-15: The September 11 attacks on America made Spain an ally.
  ? attacks -*-> America | date: -

2019-03-15: The October 7 Movement accused Chad of fraud.
  October 7 Movement -accuse-> Chad | date: -

2019-03-15: Black Friday sales rose, and Peru sued Chile.
  Peru -accuse-> Chile | date: -

2019-03-15: Wednesday Addo accused Ghana of theft.
  ? Wednesday Addo -accuse-> Ghana | date: -

2019-03-15: The March on Rome led Italy to attack Albania.
  Italy -assault-> Albania | date: -

# which week or year
2017-05-31: Kenya will meet Uganda next Friday.
  Kenya -*-> Uganda | date: -

2017-05-31: Kenya met Uganda last Friday.
  Kenya -consult-> Uganda | date: 2017-05-26

2017-11-20: Kenya met Uganda last summer.
  Kenya -consult-> Uganda | date: -/2017

2017-05-31: Kenya attacked Uganda in May.
  Kenya -assault-> Uganda | date: 2017-05

2017-05-31: Kenya attacked Uganda 20 years ago this week.
  Kenya -assault-> Uganda | date: 1997

# headlines
2017-05-31: Zambia attacks Malawi Monday
  Zambia -assault-> Malawi | date: 2017-05-29/-

2017-05-31: Zambia to meet Malawi Monday
  Zambia -*-> Malawi | date: 2017-06-05

# long sentences
2019-03-15: Speaking in Oslo on Thursday, a day before talks with Norway, the Finnish president, Eero Laine, accused Belarus, whose troops attacked Lithuania in 2017, of lying about the raid.
  Eero Laine -accuse-> Belarus | date: 2019-03-14
  Belarus -assault-> Lithuania | date: 2017

2019-03-15: Having jailed Tomas Ruiz in 2014 and released him a year later, Honduras last Sunday accused him again of robbing Guatemala.
  Honduras -*-> Tomas Ruiz | date: 2014/2019-03-10
`,
)

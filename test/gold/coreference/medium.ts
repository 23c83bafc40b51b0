import type { MarkedCase } from '../gold-tables'

/** Where gender, office, number or the order of sentences decides. */
export const MEDIUM_COREFERENCE = [
  {
    name: 'his Russian counterpart',
    marked:
      '[[blinken:Antony Blinken]] spoke by phone with [[lavrov:Sergei Lavrov]] on Sunday. The [[blinken:secretary of state]] told [[blinken:his]] [[lavrov:Russian counterpart]] to free the reporter.',
  },
  {
    name: 'a description before the name',
    marked:
      'The [[jacinda:former prime minister]] kept a low profile for a year. [[jacinda:Jacinda Ardern]] now teaches at Harvard, and [[jacinda:she]] says [[jacinda:she]] sleeps well.',
  },
  {
    name: 'two men and one he',
    marked:
      '[[idris:Idris Bakare]] sued [[tunde:Tunde Afolabi]] in 2019. [[idris:Bakare]] says the builder took [[idris:his]] deposit and never came back.',
  },
  {
    name: 'spouses by title',
    marked:
      '[[bill:Henrik Dahl]] and his wife [[wife:Marit Dahl]] bought the island in 1998. Mrs. [[wife:Dahl]] died in 2011, and [[wife:she]] is buried there; Mr. [[bill:Dahl]] still fishes.',
  },
  {
    name: 'the group after an acronym',
    marked:
      'Fighters of [[shabaab:Al-Shabaab]] stormed the hotel in Mogadishu. The [[shabaab:group]] said [[shabaab:it]] had killed 30.',
  },
  {
    name: 'the city',
    marked:
      'Floods reached [[pw:Peshawar]] overnight. The [[pw:city]] has no pumps, said [[khan:Bilal Khan]], who lost [[khan:his]] shop.',
  },
  {
    name: 'the striker',
    marked:
      '[[osimhen:Victor Osimhen]] missed training again. The [[osimhen:striker]] has a sore knee, [[osimhen:his]] coach said.',
  },
  {
    name: 'the club',
    marked:
      '[[galatasaray:Galatasaray]] sold two defenders in January. The [[galatasaray:club]] has not replaced [[-:them]].',
  },
  {
    name: 'she across three sentences',
    marked:
      '[[roy:Arundhati Roy]] was born in Shillong. [[roy:She]] studied in Delhi. Critics praised [[roy:her]] first novel. [[roy:She]] won the Booker Prize in 1997.',
  },
  {
    name: 'his own name after a quote',
    marked:
      '"[[petrov:My]] son is innocent," said [[petrov:Oleg Petrov]], whose son [[son:Maxim]] was held in Minsk. [[petrov:Petrov]] has hired a lawyer.',
  },
  {
    name: 'we of a spokesman',
    marked:
      '"[[eskom:We]] will keep the lights on," [[eskom:Eskom]] said. The [[eskom:utility]] cut power an hour later.',
  },
  {
    name: 'a company called by its short name',
    marked: '[[hyundai:Hyundai Heavy Industries]] won the order. [[hyundai:Hyundai]] will build four ships in Ulsan.',
  },
  {
    name: 'a court by description',
    marked:
      'The [[icj:International Court of Justice]] rules on Friday. The [[icj:court]] sits in The Hague, and [[icj:its]] orders bind states.',
  },
  {
    name: 'the former and the latter are left',
    marked:
      '[[ali:Ali Zaidi]] and [[omar:Omar Zaidi]] are cousins. [[ali:Ali]] lives in Lahore, [[omar:Omar]] in Leeds.',
  },
  {
    name: 'brothers by given names',
    marked:
      '[[r:Rafael Suarez]] and his brother [[j:Julio Suarez]] were tried together. [[r:Rafael]] confessed; [[j:Julio]] did not.',
  },
  {
    name: 'the trio',
    marked:
      '[[a:Anwar Ibrahim]], [[b:Joko Widodo]] and [[c:Prayut Chan-ocha]] posed for pictures. The [[a+b+c:three]] then dined in private.',
  },
  {
    name: 'the pair',
    marked:
      '[[x:Wilfred Ndidi]] and [[y:Kelechi Iheanacho]] joined Leicester a year apart. The [[x+y:pair]] left together.',
  },
  {
    name: 'it is the ministry',
    marked:
      'The [[mof:Ministry of Finance]] has frozen hiring. [[mof:It]] said on Monday that teachers were exempt, a [[mof:ministry]] official added.',
  },
  {
    name: 'the president of the other country',
    marked:
      '[[sisi:Abdel Fattah El-Sisi]] hosted [[ruto:William Ruto]] in Cairo. The [[ruto:Kenyan president]] thanked the [[sisi:Egyptian leader]].',
  },
  {
    name: 'a new chief named by apposition',
    marked:
      'The bank named [[lim:Grace Lim]] chief executive. [[lim:Lim]], a lawyer, replaces [[goh:Peter Goh]]. [[goh:He]] retires in June after 31 years.',
  },
  {
    name: 'a title changes hands',
    marked:
      '[[truss:Liz Truss]] resigned on 20 October 2022. [[sunak:Rishi Sunak]] became [[-:prime minister]] five days later. [[sunak:He]] had lost to [[truss:her]] in the summer.',
  },
  {
    name: 'the newspaper',
    marked:
      '[[clarin:Clarín]] named the judge on Sunday. The [[clarin:newspaper]] said [[clarin:its]] reporter had seen the file.',
  },
  {
    name: "they is the government's plural",
    marked: '[[police:Police]] in Nakuru shot two men. [[-:They]] said [[-:it]] was self-defence.',
  },
  {
    name: 'a pope',
    marked:
      '[[pope:Pope Francis]] visited Mongolia. The [[pope:pontiff]] met 1,500 Catholics, and [[pope:Francis]] blessed a tent.',
  },
  {
    name: 'a king and his son',
    marked:
      'King [[king:Salman]] was treated in Jeddah. His son [[mbs:Mohammed bin Salman]] cancelled [[mbs:his]] trip to Tokyo.',
  },
  {
    name: 'the victim',
    marked:
      '[[nair:Deepa Nair]], a nurse, was found dead on Tuesday. The [[nair:victim]], 31, had told [[nair:her]] sister about threats.',
  },
  {
    name: 'an initialism without brackets',
    marked:
      'The [[pdp:Peoples Democratic Party]] met in Abuja. The [[pdp:PDP]] will pick [[pdp:its]] candidate in May.',
  },
  {
    name: 'a nickname given in quotes',
    marked:
      '[[guzman:Joaquín "El Chapo" Guzmán]] was moved to Colorado. [[guzman:Guzmán]] says [[guzman:he]] cannot sleep.',
  },
  {
    name: 'a mayor is called by her office',
    marked:
      '[[hidalgo:Anne Hidalgo]] swam in the Seine. The [[hidalgo:mayor of Paris]] called the water fine, and [[hidalgo:she]] smiled.',
  },
  {
    name: 'a speaker inside a speech',
    marked:
      '[[lai:Lai Ching-te]] said [[tsai:Tsai Ing-wen]] had called before [[tsai:she]] left office. "[[lai:I]] thanked [[tsai:her]]," [[lai:Lai]] said.',
  },
  {
    name: 'the agency',
    marked:
      'The [[iaea:International Atomic Energy Agency]] ([[iaea:IAEA]]) sent a team to Natanz. The [[iaea:agency]] said [[iaea:its]] cameras had been removed.',
  },
  {
    name: 'the airline',
    marked:
      '[[garuda:Garuda Indonesia]] cancelled 90 flights. The [[garuda:airline]] asked [[garuda:its]] passengers to be patient.',
  },
  {
    name: 'the actor',
    marked:
      '[[khan:Irrfan Khan]] died in Mumbai at 53. The [[khan:actor]] had cancer. [[khan:He]] leaves a wife and two sons.',
  },
  {
    name: 'the suspect and the officer',
    marked:
      'Officer [[brown:Dale Brown]] stopped [[reyes:Hector Reyes]] on Route 9. [[reyes:Reyes]], 24, ran. [[brown:Brown]] said [[brown:he]] fired once.',
  },
  {
    name: 'an actress and her sister',
    marked:
      '[[kapoor:Karisma Kapoor]] arrived with her sister [[kareena:Kareena]]. [[kareena:Kareena]] wore red; [[kapoor:Karisma]] wore white.',
  },
  {
    name: 'the island nation',
    marked: '[[lk:Sri Lanka]] ran out of dollars in 2022. The [[lk:island nation]] then turned to the IMF.',
  },
  {
    name: 'the rebels',
    marked:
      "The [[tplf:Tigray People's Liberation Front]] left Mekelle. The [[tplf:TPLF]] said [[tplf:it]] wanted peace.",
  },
  {
    name: 'her predecessor',
    marked:
      '[[meloni:Giorgia Meloni]] met [[draghi:Mario Draghi]] at Chigi Palace. [[meloni:She]] thanked [[meloni:her]] [[draghi:predecessor]].',
  },
  {
    name: 'the Bavarian',
    marked:
      '[[soeder:Markus Söder]] ruled out a coalition with the Greens. The [[soeder:Bavarian premier]] said [[soeder:he]] meant it.',
  },
  {
    name: 'the 19-year-old',
    marked:
      '[[gauff:Coco Gauff]] won the title in New York. The [[gauff:19-year-old American]] cried, and [[gauff:her]] father danced.',
  },
  {
    name: 'the ministry of the other country',
    marked:
      '[[pk:Pakistan]] summoned the Afghan envoy. [[pk:Islamabad]] says [[af:Kabul]] shelters militants; [[af:Afghanistan]] denies it.',
  },
  {
    name: 'he after a woman',
    marked:
      '[[merkel:Angela Merkel]] received [[hollande:Francois Hollande]] in Stralsund. [[hollande:He]] brought cheese.',
  },
  {
    name: 'a lawyer and client',
    marked:
      '[[pinho:Carla Pinho]], a lawyer for [[neto:Davi Neto]], said [[neto:he]] was innocent. [[pinho:She]] will ask for bail.',
  },
  {
    name: 'a company after its parent',
    marked:
      '[[alphabet:Alphabet]] reported higher sales. [[google:Google]], [[alphabet:its]] main unit, sold more advertisements.',
  },
  {
    name: 'a demonym that is a person',
    marked: '[[djokovic:Novak Djokovic]] won in five sets. The [[djokovic:Serb]] has not lost in Melbourne since 2018.',
  },
] as const satisfies readonly MarkedCase[]

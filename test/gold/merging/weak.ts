import type { MergingCase } from '../gold-tables'

/** One name in two worlds, translated names, renamed companies. */
export const WEAK_MERGING = [
  {
    name: 'one full name in two worlds',
    articles: [
      'The physicist [[p:Michael Jordan]] of Berkeley published a paper on statistics.',
      '[[b:Michael Jordan]] scored 38 points for the Chicago Bulls.',
    ],
  },
  {
    name: 'a midfielder and a senator',
    articles: [
      'Senator [[a:David Luiz]] of Parana voted for the reform in Brasilia.',
      'Defender [[b:David Luiz]] scored an own goal for Flamengo.',
    ],
  },
  {
    name: 'Chinese order turned round',
    articles: [
      'Tennis champion [[l:Li Na]] won in Melbourne.',
      '[[l:Na Li]], the champion of Melbourne, is expecting a child.',
    ],
  },
  {
    name: 'Lula',
    articles: [
      '[[l:Luiz Inácio Lula da Silva]] was sworn in as president of Brazil.',
      'Brazilian president [[l:Lula]] cut the fuel tax.',
      '[[l:Lula da Silva]] met union leaders.',
    ],
  },
  {
    name: 'MBS',
    articles: [
      'Crown Prince [[m:Mohammed bin Salman]], known as [[m:MBS]], hosted the forum.',
      'Saudi Crown Prince [[m:Mohammad bin Salman]] opened the stadium.',
    ],
  },
  {
    name: 'a stage name',
    articles: [
      '[[s:Stefani Germanotta]], better known as [[s:Lady Gaga]], sang the anthem.',
      '[[s:Lady Gaga]] won two Grammys.',
    ],
  },
  {
    name: 'a company renamed',
    articles: [
      '[[x:Twitter]], now called [[x:X]], fired its lawyers.',
      '[[x:X]], formerly [[x:Twitter]], hired new lawyers.',
    ],
  },
  {
    name: 'Facebook and its parent',
    articles: [
      '[[m:Meta Platforms]], the parent of [[f:Facebook]], was fined.',
      '[[f:Facebook]] said users could opt out; [[m:Meta]] will appeal.',
    ],
  },
  {
    name: 'two Washingtons',
    articles: [
      'Heavy snow closed schools in [[s:Washington]] state, from Seattle to Spokane.',
      '[[us:Washington]] warned Tehran on Friday.',
      'The museum in [[d:Washington]], D.C., reopened.',
    ],
  },
  {
    name: 'two Kims',
    articles: [
      '[[f:Kim Jong Il]] died on a train in 2011.',
      'North Korean leader [[s:Kim Jong Un]] marked the date. [[s:Kim]] wore black.',
    ],
  },
  {
    name: 'a translated party',
    articles: [
      'The [[r:Rassemblement National]] led the polls in France.',
      'The French far-right party [[r:National Rally]] won 33 percent.',
    ],
  },
  {
    name: 'the two Republican parties',
    articles: [
      'The [[us:Republican Party]] met in Milwaukee to nominate Donald Trump.',
      'The [[tr:Republican Party]] of Turkey chose a new chairman in Ankara.',
    ],
  },
  {
    name: 'an outlet and a place',
    articles: [
      '[[o:Toronto Star]] reporters went on strike.',
      '[[p:Toronto]] froze hiring; the [[o:Star]] reported it first, and the [[o:Toronto Star]] followed.',
    ],
  },
  {
    name: 'Holland',
    articles: [
      '[[nl:Holland]] beat Belgium 2-0.',
      '[[nl:The Netherlands]] beat Denmark 1-0, said [[d:Tom Holland]], a fan.',
    ],
  },
  {
    name: 'names with a dropped part',
    articles: [
      '[[a:Gloria Macapagal-Arroyo]] was freed in Manila.',
      'Former Philippine president [[a:Gloria Arroyo]] won a seat in congress.',
    ],
  },
  {
    name: 'two courts of appeal by context',
    articles: [
      'A [[a:Court of Appeal]] in Abuja upheld the election of the Nigerian governor.',
      'In London, the [[b:Court of Appeal]] quashed the conviction.',
    ],
  },
  {
    name: 'a surname and a company',
    articles: [
      '[[h:Henry Ford]] built his first car in Detroit in 1896.',
      '[[f:Ford]] recalled 200,000 trucks, the carmaker said.',
    ],
  },
  {
    name: 'one acronym, two bodies',
    articles: [
      'The [[l:Liberal Democratic Party]] ([[l:LDP]]) governs Japan.',
      "Kenya's [[k:Liberal Democratic Party]] ([[k:LDP]]) joined the opposition.",
    ],
  },
  {
    name: "a player's single name",
    articles: [
      '[[n:Neymar da Silva Santos Júnior]] was born in Mogi das Cruzes.',
      '[[n:Neymar]] limped off in Montevideo.',
    ],
  },
  {
    name: 'one city name, three countries',
    articles: [
      'A tram derailed in [[v:Valencia]], Spain.',
      'Protesters in [[w:Valencia]], Venezuela, burned tyres.',
      'The Spanish city of [[v:Valencia]] buried the dead.',
    ],
  },
] as const satisfies readonly MergingCase[]

import type { MarkedCase } from '../gold-tables'

/** Encyclopaedia-like first sentences: bands, clubs, schools, ships and works with names of their own. */
export const MEDIUM_LIVES = [
  {
    name: 'a band biography',
    marked:
      '[[organization:The Lanterns]] are an [[?:English]] rock band formed in [[place:Sheffield]] in 1996 by singer [[person:Joe Marsden]] and drummer [[person:Tina Okoro]].',
  },
  {
    name: 'a club biography',
    marked:
      '[[organization:Fussball-Club Rheinstadt]] is a [[country:German|DE]] football club based in [[place:Rheinstadt]], which plays at the [[place:Waldstadion]].',
  },
  {
    name: 'a school biography',
    marked:
      "[[organization:Saint Brigid's College]] is a secondary school in [[place:Ballarat]], [[place:Victoria]], founded in 1881.",
  },
  {
    name: 'a species biography',
    marked:
      'Litoria wollastoni is a species of frog in the family Pelodryadidae. It lives in [[country:Indonesia|ID]] and [[country:Papua New Guinea|PG]].',
  },
  {
    name: 'a historical person',
    marked:
      '[[person:Maria Theresia von Paradis]] (15 May 1759 - 1 February 1824) was an [[country:Austrian|AT]] musician who lost her sight as a child in [[place:Vienna]].',
  },
  {
    name: 'an album biography',
    marked:
      'Harvest of Glass is the third album by [[country:Canadian|CA]] singer [[person:Leona Park]], released by [[organization:Arbutus Records]] in March 2004.',
  },
  {
    name: 'a band and its members',
    marked:
      '[[organization:Velvet Harbour]] was a [[country:Swedish|SE]] pop group consisting of [[person:Maja Ek]], [[person:Jonas Ek]] and [[person:Pelle Strand]]. Their single Midnight Ferry reached number three in [[country:Norway|NO]].',
  },
  {
    name: "a football club's ground",
    marked:
      '[[organization:Club Deportivo Tenerife Norte]] is a football team based in [[place:La Orotava]]. Founded in 1954, it holds home games at [[place:Estadio Los Cuartos]].',
  },
  {
    name: 'a high school',
    marked:
      '[[organization:Crestview High School]] is a public school in [[place:Roanoke County]], [[place:Virginia]], [[country:United States|US]].',
  },
  {
    name: 'a television series',
    marked:
      'Harbour Lights is a [[country:New Zealand|NZ]] television series that aired on [[outlet:TVNZ 1]] from 1998 to 2003 and starred [[person:Robyn Te Ao]].',
  },
  {
    name: 'a bishop of old',
    marked:
      '[[person:Thomas of Ashby]] was a medieval Bishop of [[?:Lincoln]], consecrated on 3 March 1221 at [[place:Canterbury]].',
  },
  {
    name: 'a warship',
    marked:
      'HMS Resolute was a destroyer of the [[organization:Royal Navy]], built by [[organization:Harland and Wolff]] in [[place:Belfast]] and sunk off [[place:Crete]] in 1941.',
  },
  {
    name: 'an asteroid',
    marked:
      '2381 Landi is an asteroid discovered on 3 January 1976 at the [[organization/place:Felix Aguilar Observatory]] in [[country:Argentina|AR]].',
  },
  {
    name: "a saint's church",
    marked:
      "[[place/organization:St Mary's Church]] is a parish church in the village of [[place:Little Barford]], [[place:Bedfordshire]].",
  },
  {
    name: 'a census place',
    marked:
      '[[place:Khvoshkan]] is a village in [[place:Ardabil Province]], [[country:Iran|IR]]. At the 2006 census, its population was 91, in 22 families.',
  },
  {
    name: 'a composer and works',
    marked:
      '[[person:Heitor Villa-Lobos]] wrote the Bachianas Brasileiras while he taught in [[place:Rio de Janeiro]], where [[person:Arthur Rubinstein]] had heard him play.',
  },
  {
    name: 'a railway station',
    marked:
      '[[place:Higashi-Matsuyama Station]] is a railway station operated by [[organization:Tobu Railway]] in [[place:Saitama Prefecture]].',
  },
  {
    name: 'a record label',
    marked:
      '[[organization:Blue Heron Records]] was an [[country:American|US]] label owned by [[organization:Warner Music]]; its artists included [[person:Della Reeve]] and [[organization:The Night Porters]].',
  },
  {
    name: 'a party abroad',
    marked:
      "The [[organization:People's Alliance for Change]] was a political party in [[country:Lesotho|LS]] led by [[person:Tumelo Phatela]].",
  },
  {
    name: 'a family of scholars',
    marked:
      '[[person:Ibn al-Haytham]] worked in [[place:Cairo]] under the Caliph [[person:al-Hakim]]; his Book of Optics reached [[?:Europe]] in Latin.',
  },
  {
    name: 'a hereditary peer',
    marked: '[[person:Charles Wyndham]], 3rd Baron [[?:Leconfield]], was a soldier who owned [[place:Scafell Pike]].',
  },
  {
    name: 'a plant',
    marked:
      'Banksia elderiana grows in the [[place:Great Victoria Desert]] in [[place:Western Australia]], where [[person:Robert Elder]] collected it in 1891.',
  },
] as const satisfies readonly MarkedCase[]

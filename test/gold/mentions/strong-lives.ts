import type { MarkedCase } from '../gold-tables'

/** Encyclopaedia-like first sentences: lives, places, firms, works and species. */
export const STRONG_LIVES = [
  {
    name: 'a mathematician',
    marked:
      '[[person:Emil Haverkamp]] (1871-1943) was a [[country:Dutch|NL]] mathematician who taught at [[organization:Leiden University]] from 1899 until his death.',
  },
  {
    name: 'a village',
    marked:
      '[[place:Oberkirchen]] is a village in the district of [[place:Altenburg]] in [[country:Germany|DE]]. In 2011 it had 412 inhabitants.',
  },
  {
    name: 'a singer and her label',
    marked:
      '[[person:Yasmine Hamdi]] is a [[country:Tunisian|TN]] singer. She signed with [[organization:Universal Music Group]] in 2014 and lives in [[place:Marseille]].',
  },
  {
    name: "a politician's life",
    marked:
      '[[person:Francisco Ibarra]] was a [[country:Chilean|CL]] politician of the [[organization:Christian Democratic Party]]. He was born in [[place:Valparaíso]] and served as mayor of [[place:Concepción]].',
  },
  {
    name: "a footballer's career",
    marked:
      '[[person:Emmanuel Asante]] is a [[country:Ghanaian|GH]] footballer who plays as a goalkeeper for [[organization:Hearts of Oak]]. He began his career at [[organization:Asante Kotoko]].',
  },
  {
    name: "a company's history",
    marked:
      '[[organization:Brandt Optical GmbH]] was founded in [[place:Jena]] in 1892 by [[person:Gustav Brandt]] and bought by [[organization:Siemens]] in 1961.',
  },
  {
    name: 'a university',
    marked:
      'The [[organization:University of Ibadan]] is the oldest university in [[country:Nigeria|NG]]. Its first principal was [[person:Kenneth Mellanby]].',
  },
  {
    name: 'a painter',
    marked:
      '[[person:Kitagawa Hanae]] (1902-1988) was a [[country:Japanese|JP]] painter known for scenes of [[place:Kyoto]] at night.',
  },
  {
    name: 'a newspaper',
    marked: 'The [[outlet:Madras Courier]] was a weekly newspaper published in [[place:Madras]] between 1785 and 1821.',
  },
  {
    name: 'a river',
    marked:
      'The [[place:Lukuga River]] drains [[place:Lake Tanganyika]] to the west and flows into the [[place:Lualaba]].',
  },
  {
    name: 'a moth',
    marked:
      'Eupithecia simplissima is a moth in the family Geometridae. It is found in [[country:Ecuador|EC]] and [[country:Bolivia|BO]].',
  },
  {
    name: 'a general',
    marked:
      '[[person:José de San Martín]] led the army across the [[place:Andes]] in 1817 and entered [[place:Lima]] four years later.',
  },
  {
    name: 'an actress',
    marked:
      '[[person:Greta Lindholm]] studied at the [[organization:Royal Dramatic Theatre]] in [[place:Stockholm]] and moved to [[place:Hollywood]] in 1931.',
  },
  {
    name: 'a novelist',
    marked:
      "[[person:Ngũgĩ wa Thiong'o]] wrote his first novel while a student at [[organization:Makerere University]] in [[country:Uganda|UG]].",
  },
  {
    name: 'a swimmer',
    marked: '[[person:Zhang Yufei]] competed for [[country:China|CN]] at the 2020 Summer Olympics and won four medals.',
  },
  {
    name: 'a film',
    marked:
      'The Quiet Orchard is a 1957 [[country:Italian|IT]] drama film directed by [[person:Aldo Ferri]] and starring [[person:Lucia Bosetti]].',
  },
] as const satisfies readonly MarkedCase[]

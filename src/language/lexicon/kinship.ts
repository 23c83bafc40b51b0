/** Nouns for members of a family, singular and plural. Written by hand; check against: English kinship terms. */
export const KINSHIP: readonly string[] = [
  ['wife', 'wives', 'husband', 'husbands', 'spouse', 'spouses', 'partner', 'ex-wife', 'ex-husband', 'widow'],
  ['widower', 'son', 'sons', 'daughter', 'daughters', 'child', 'children', 'kid', 'kids', 'brother', 'brothers'],
  ['sister', 'sisters', 'sibling', 'siblings', 'twin', 'twins', 'twin brother', 'twin sister', 'half-brother'],
  ['half-sister', 'stepbrother', 'stepsister', 'father', 'fathers', 'mother', 'mothers', 'parent', 'parents'],
  ['dad', 'mum', 'mom', 'stepfather', 'stepmother', 'stepson', 'stepdaughter', 'grandfather', 'grandmother'],
  ['grandparent', 'grandparents', 'grandson', 'granddaughter', 'grandchild', 'grandchildren'],
  ['great-grandfather', 'great-grandmother', 'great-grandson', 'great-granddaughter', 'uncle', 'uncles', 'aunt'],
  ['aunts', 'nephew', 'nephews', 'niece', 'nieces', 'cousin', 'cousins', 'son-in-law', 'daughter-in-law'],
  ['brother-in-law', 'sister-in-law', 'father-in-law', 'mother-in-law', 'parents-in-law', 'in-laws', 'fiance'],
  ['fiancé', 'fiancee', 'fiancée', 'boyfriend', 'girlfriend', 'bride', 'groom', 'bridegroom', 'godfather'],
  ['godmother', 'godson', 'goddaughter', 'ancestor', 'descendant', 'relative', 'relatives', 'family', 'heir'],
  ['heiress', 'orphan', 'newborn', 'firstborn'],
].flat()

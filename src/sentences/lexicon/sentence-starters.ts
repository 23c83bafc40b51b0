/** Capitalised function words: after an abbreviation they begin a new sentence, where a name would go on with the old one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `A About According After Again All Also Although Among An And Another Any Are As At Because Before But By Can Could Despite Did Do
  Does During Each Earlier Even Every Few For Former From Had Has Have He Her Here His How However I I'm If In Instead Is It It's Its
  Last Later Like Many Meanwhile More Moreover Most Much My Nearly Neither Never Nevertheless Next No Nobody None Nor Not Nothing Now
  Of On Once One Only Or Other Others Our Over People Perhaps Previously Several She Should Since So Some Soon Still Such Than That
  That's The Their Then There These They This Those Though Through Thus To Today Under Unlike Until Was We Well Were What When Where
  Whether Which While Who Why Will With Within Without Would Yesterday Yet You Your`.split(/\s+/),
)

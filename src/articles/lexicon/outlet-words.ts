/** Words that make a name the name of a news medium, lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `advertiser agency argus broadcasting bulletin channel chronicle courier daily dispatch enquirer examiner express gazette globe guardian herald
  independent inquirer intelligencer journal ledger magazine mail media mirror monitor network news newspaper newswire observer post press radio register
  reporter review sentinel standard sun telegraph television times today tribune tv voice weekly wire`.split(/\s+/),
)

/** The same as ends of words run together: "Azernews", "tehrantimes". The longer come first. */
export const OUTLET_ENDINGS: readonly string[] =
  `telegraph chronicle guardian newsday observer standard dispatch gazette journal tribune express monitor herald
  review courier weekly times today daily radio press media news post mail wire tv`.split(/\s+/)

/** Agencies and broadcasters that bylines, datelines and site lines name without such a word. */
export const KNOWN_OUTLETS: ReadonlySet<string> = new Set(
  `afp|agence france-presse|al arabiya|al jazeera|al mayadeen|anadolu|ansa|ap|associated press|the associated press|axios|bbc|
  bloomberg|bloomberg l.p.|cbc|cbs|cctv|cnbc|cnn|deutsche welle|dpa|dw|efe|euronews|financial times|forbes|fox|france 24|
  haaretz|interfax|irna|itar-tass|kyodo|le figaro|le monde|msnbc|nbc|newsweek|npr|pa|politico|pti|press trust of india|reuters|
  thomson reuters|ria novosti|rt|russia today|sana|sky|slate|spiegel|der spiegel|sputnik|tass|the economist|time|ukrinform|upi|
  united press international|vox|vice|wam|xinhua|xinhuanet|yle|yonhap`
    .split('|')
    .map((name) => name.trim()),
)

/** Words of section names and site menus: a line of nothing else names no person, outlet or subject. Lower case. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  `about africa all america americas analysis and archive arts asia australia britain business central china climate comment
  contact culture customs domestic east eastern economy editorial education elections entertainment environment europe
  european exclusive features finance football foreign gallery general health home india international latest law lifestyle
  live local magazine main markets menu middle money more national news newsletter north opinion pacific page photos podcast
  politics press region regional regions release report russia science search section society south special sport sports
  staff stories story subscribe tech technology the top travel turkey uk us usa video videos views war weather western west
  world breaking login register`.split(/\s+/),
)

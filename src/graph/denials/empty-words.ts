import { words } from '../../language/words'
import { stemOf } from './stem-of'

/** Words that say nothing of what somebody is accused of: small words, words of speech and of office, times. */
const EMPTY = words(`
  a about above according accuse accusation accused account across act action actually add admit after afternoon again against agency ago agree all allegation
  allege alleged allegedly almost along already also although always am among an and announce another answer any anybody anyone anything anywhere april are area
  argue around article as ask assert assertion at august authority autumn away back baseless be because become before begin behind being below beside between both
  brand but by call calls came can case categorically charge city claim clear come comment complain complaint completely concern conclusion condemn conference confirm
  contention contest could country criticise criticism criticize daily date day december declare denial denials deny describe despite did dismiss dispute do does done during each
  earlier early east eastern eight either embassy emphatically end entire era ever every everything evidence fabricated fabrication fact false falsehood far february few fiction finding first five fiercely firmly
  flatly following for foreign forthright four friday from full fully further gave get give go good government groundless group guilty had half hand has have he head her here him his history hour how
  however i if in including indeed innocent innuendo insinuation insist instead interview into involve involved involvement is issue it its itself january journalist july june just kind knowledge
  known last late later lead leader least less lie lies like link little local long made main make man many march matter may me meanwhile media member men merely might minister ministry
  minute monday month more morning most move much must my name national near nearly neither never new news next night no nobody none nonsense nor north northern not note nothing notion
  november now october of off office officer official officials often old on once one only or other others our out outright over own paper parliament part party past people per perhaps person place plain point police
  possible premier president press previous previously prime public publicly put quite rather read really rebut rebuff recent recently refute region reiterate reject release remark repeat repeatedly reply
  report reporter reports responsibility responsible result role rubbish rumor rumour said same saturday saw say second secretary see september seven several shall she should side since situation six slander so some
  somebody someone something source south southern spoke speculation spokesman spokesperson spokeswoman spring state statement still story strongly such suggest suggestion summer sunday suspicion take tell ten term than
  that the their them themselves then there these they thing this those three through thursday time to today together told tomorrow tonight too totally town toward towards truth tuesday two
  unconfirmed under unfounded unit unsubstantiated until untrue up upon us use using utterly vehemently version very via want was way we wednesday week weekend well went were west western what when where whether which while
  who whole whom whose why will winter with within without woman word world would write wrong wrongdoing year yes yesterday yet you your`)

const EMPTY_STEMS: ReadonlySet<string> = new Set([...EMPTY, ...EMPTY.map(stemOf)])

/** @param word lower case */
export const isEmptyWord = (word: string): boolean =>
  word.length < 3 || /^\d/.test(word) || EMPTY_STEMS.has(word) || EMPTY_STEMS.has(stemOf(word))

import { words } from '../../language/words'

/** Last words of the names of newspapers and broadcasters. */
export const OUTLET_HEADS: readonly string[] = words(
  `Times Post Herald Tribune Gazette Journal Chronicle Telegraph Observer Inquirer Examiner Courier Dispatch
  Shimbun Zeitung Magazine TV Television Radio Broadcasting Newspaper News`,
)

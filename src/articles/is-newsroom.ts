import { NEWSROOM_NAMES } from './lexicon/newsroom-names'

const LONGEST_NAME = 60
const OF_A_PAPER =
  /^(?:The )?\p{Lu}[\p{L}.]{1,20} (?:Correspondents?|Reporters?|Bureau|(?:News |Web |Online )?Desk|(?:(?:News|Web|Online) )?Team|[Ss]taff(?: and (?:wire )?(?:agencies|reports))?|News Service)$/u

const FROM_A_PLACE = /^from (?:our )?correspondents? in \p{Lu}/iu

/** Whether a byline signs for a newsroom and names nobody: "Our correspondent", "Guardian staff and agencies", "HT Correspondent". */
export const isNewsroom = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  (NEWSROOM_NAMES.has(name.toLowerCase()) || OF_A_PAPER.test(name) || FROM_A_PLACE.test(name))

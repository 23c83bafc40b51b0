import { words } from '../../language/words'

/** Words that only reports of sport have. */
export const SPORT: readonly string[] = words(
  `striker midfielder goalkeeper winger kickoff halftime half-time extra-time innings homer touchdown quarterback playoff
  playoffs rebounds pitcher shortstop wicket wickets batsman relegation semifinal semi-final semifinals quarterfinal
  quarter-final stoppage`,
)

/** Whom clubs have. */
export const CLUB_MEMBERS: readonly string[] = words(
  `striker midfielder goalkeeper defender winger coach manager captain fans pitcher quarterback`,
)

/** What clubs do to one another. */
export const PLAYING: readonly string[] = words(
  `beat beats beating defeated defeats defeating edged thrashed hammered trounced routed downed outplayed drew overcame
  eliminated`,
)

/** Words before the city where something is played. */
export const PLAYED_IN: readonly string[] = words(`in at from near outside to around of`)

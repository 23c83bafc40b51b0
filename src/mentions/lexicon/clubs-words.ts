import { words } from '../../language/words'

/** Words that only reports of sport have. */
export const SPORT: readonly string[] = words(
  `striker midfielder goalkeeper winger kickoff halftime innings homer touchdown quarterback playoff
  playoffs rebounds pitcher shortstop wicket wickets batsman relegation semifinal semifinals quarterfinal quarterfinals stoppage`,
)

/** What makes the score of a match of two numbers. */
export const RESULTS: readonly string[] = words(
  `win wins won winning victory draw lost loss losing defeat tie rout thrashing lead led match game final scored goal goals
  halftime shootout`,
)

/** Two numbers beside these are none. */
export const VOTING: readonly string[] = words(
  `vote votes voted voting ballot poll polls senate bill aged ages percent`,
)

/** Words that reports of teams have, and others too. */
export const TEAM_TALK: readonly string[] = words(
  `season seasons league game games team teams players player coach draft roster stadium franchise baseball football
  basketball hockey soccer rugby championship tournament conference inning`,
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

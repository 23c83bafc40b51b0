/** Words of grammar, by which no text is known. A sentence may begin with them in capitals without naming anything. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above according across addressing after again against all almost along already also although always am amid among an and another any
  anyone anything are around as asked at away back be became because become been before behind being below beside besides between
  beyond both but by came can cannot come commenting could despite did do does doing done down during each earlier either else even ever
  every everyone everything few following for former from further furthermore gave get gets give given go goes going gone got had has
  have having he hence her here hers herself him himself his how however i if in including indeed inside instead into is it its itself
  just last later least less like likely made make makes many may me meanwhile might mine more moreover most mr mrs ms much must my
  near never nevertheless next no none nor not nothing now of off often on once one only onto or other others our ours out outside
  over own per perhaps quite rather said same saw say saying says see seen shall she should since so some someone something soon
  speaking still such take taken than that the their theirs them themselves then there therefore these they this those though
  through throughout thus till to today together told tomorrow too took toward towards under unless until up upon us very via was we
  went were what whatever when where whether which while who whom whose why will with within without would yes yesterday yet you
  your yours`.split(/\s+/),
)

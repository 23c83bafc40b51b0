/** Words that a sentence may begin with in capitals without naming anything. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about according addressing after again all also although amid among an and another any as asked at because before both but by
  commenting despite during each earlier even few following for former from furthermore he her here his how however i if in instead
  it its last later like many meanwhile more moreover most mr mrs ms my no nor not now of on once one only or other our over she
  should since so some speaking still such than that the their then there these they this those though through thus to today
  under until was we were what when where whether which while who why will with within without yesterday yet you your`.split(
    /\s+/,
  ),
)

/** Words that open what may stand in several places of a sentence: times, circumstances, subordinate clauses. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  `after ahead although amid among as at because before by despite during following for from if in including on over since so that
  though through to under unless until upon via when where whereas whether which while who whose with within without and but or
  according speaking addressing asked commenting earlier late last later monday tuesday wednesday thursday friday saturday sunday
  yesterday today tomorrow`.split(/\s+/),
)

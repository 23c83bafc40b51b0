import { words } from '../../language/words'

/** Nouns that leave it to the noun before them to say what is done: "a mediation *effort*", "a bombing *campaign*". Singular. */
export const LIGHT_HEADS: ReadonlySet<string> = new Set(
  words(`action attempt bid campaign drive effort exercise initiative measure mission move offensive operation package plan policy process
    program programme raid regime scheme series session strategy tactic wave`),
)

/** Nouns that behind "in" say what the subject does by what the clause tells: "went hungry in *protest* at X", "marched in *support* of X". */
export const DONE_IN: ReadonlySet<string> = new Set(
  words(`alliance collaboration collusion condemnation conflict consultation contact cooperation coordination defense defence defiance negotiation
    opposition partnership praise protest reprisal retaliation solidarity support talk war`),
)

/** Verbs whose deed stands behind "in": "*engaged* in attacks on X". */
export const VERBS_OF_SHARE: ReadonlySet<string> = new Set(
  words('collaborate engage implicate involve join partake participate share'),
)

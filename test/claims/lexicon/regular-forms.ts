/** Verbs of the tables that double their last consonant: "stop" -> "stopped". */
const DOUBLING = new Set(
  `admit ban bar beg brag cancel clap club commit compel confer cut dun drop drum equip expel extol fuel gag get grab gun hit
  hug knit label let libel mob model occur outwit patrol permit plan plot prod prefer prop propel put quarrel quit
  rap rebel rebut refer regret rid rig rob run scan scrap shed ship shrug shun shut signal sit skip slam slap slit snap snub
  spar spin split stab star stop strip stun sup swap transfer travel trap upset war wed whip win wiretap wrap annul`.split(
    /\s+/,
  ),
)
const doubled = (verb: string): string => (DOUBLING.has(verb) ? `${verb}${verb.at(-1)}` : verb)

const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

const past = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${doubled(verb)}ed`
}

const progressive = (verb: string): string =>
  /[^eoi]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`

/** The forms in -s, -ed and -ing that a verb has, or would have if it were regular. */
export const regularForms = (verb: string): readonly string[] => [thirdPerson(verb), past(verb), progressive(verb)]

import type { Clause, NounPhrase } from '../../model'
import { actorsOf } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { roleByNoun, singularOf } from '../lexicon'
import { APPOINTING, SERVING } from '../lexicon/tie-words'
import type { SentenceView } from '../sentence/sentence-view'
import { roleClaims } from './apposition-claims'

/** "Mary Smith was *elected* president of Chile", "he *serves as* ambassador to Chad", "Oxfam *named* Mary Smith its director". */
export const appointments = (view: SentenceView): DraftClaim[] =>
  view.parse.clauses.flatMap((clause) => {
    const office = officeOf(view, clause)
    const bearer = office ? bearerOf(clause, office) : undefined
    const actor = bearer ? actorsOf(view, bearer).find(({ chain }) => chain.type === 'person') : undefined
    return office && actor ? roleClaims(view, office, actor, holdOf(view, clause)) : []
  })

/** The phrase with the role: behind "as", or an object. */
function officeOf(view: SentenceView, { verb, objects, attachments }: Clause): NounPhrase | undefined {
  const word = view.tokens[verb.head]?.normal ?? ''
  const isAppointing = APPOINTING.has(word)
  if (!isAppointing && !SERVING.has(word)) return undefined
  const behindAs = attachments.filter(({ preposition }) => preposition === 'as').flatMap(({ phrases }) => phrases)
  const candidates = isAppointing ? [...behindAs, ...objects] : behindAs
  return candidates.find(({ head }) => roleByNoun.has(singularOf(view.tokens[head]?.normal ?? '')))
}

/** The one appointed: the subject of a passive clause or of "serves", else the first object. */
const bearerOf = ({ verb, subjects, objects }: Clause, office: NounPhrase): NounPhrase | undefined =>
  verb.passive || objects.length === 0 || (objects[0] === office && objects.length === 1) ? subjects[0] : objects[0]

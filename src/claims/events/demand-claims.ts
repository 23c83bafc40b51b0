import { words } from '../../language/words'
import type { Clause } from '../../model'
import { partiesOfAll } from '../actors/parties-of'
import { subjectsOf } from '../actors/subjects-of'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { singularOf } from '../lexicon'
import { DEMAND_NOUNS } from '../lexicon/demand-nouns'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import { speechOf } from '../sentence/speech-of'
import { verbSpan } from '../sentence/verb-span'

const DUTIES = ['must', 'should', 'ought']
const SAYING = words('add announce declare insist proclaim reiterate repeat say state stress tell warn')

/** Who demands that another do something, or says that he must, asks it of him: "insisted that *Israel* withdraw", "said *Iran* must stop". */
export function demandClaims(view: SentenceView, clause: Clause): DraftClaim[] {
  const matrix = clause.link === 'complement' ? parentOf(view, clause) : null
  if (!matrix || matrix.verb.passive || clause.verb.passive || !isDemand(view, matrix, clause)) return []
  const targets = partiesOfAll(view, clause.subjects)
  return subjectsOf(view, matrix).flatMap((source) =>
    targets
      .map(
        (target): DraftClaim => ({
          type: 'request',
          reciprocal: false,
          source,
          target,
          predicate: verbSpan(matrix),
          ...holdOf(view, matrix),
          rule: 'demands-that',
        }),
      )
      .filter(isSensible),
  )
}

const saysSo = (view: SentenceView, { verb }: Clause): boolean =>
  lemmasAt(view, verb.head).some((lemma) => SAYING.includes(lemma))

/** "must leave"; "should *have* left" comes too late to be asked. */
const saysMust = ({ verb: { helpers } }: Clause): boolean =>
  helpers.some((helper) => DUTIES.includes(helper)) && !helpers.includes('have')

/** By the verb ("demanded that"), by the noun in its object ("repeated its call that"), or by what it says ("must"). */
function isDemand(view: SentenceView, matrix: Clause, clause: Clause): boolean {
  const speech = speechOf(view, matrix)
  if (speech?.type === 'request' && clause.marker === 'that') return true
  if (matrix.objects.some(({ head }) => DEMAND_NOUNS.has(singularOf(view.tokens[head]?.normal ?? '')))) return true
  return saysSo(view, matrix) && saysMust(clause)
}

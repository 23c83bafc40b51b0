import { words } from '../../language/words'
import type { Clause, NounPhrase } from '../../model'
import { coresOf } from '../actors/cores-of'
import { partiesOfAll } from '../actors/parties-of'
import { subjectsOf } from '../actors/subjects-of'
import type { DraftClaim } from '../draft-claim'
import { holdOf } from '../hold'
import { isSensible } from '../is-sensible'
import { singularOf } from '../lexicon'
import { INQUIRIES } from '../lexicon/object-nouns'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import { verbSpan } from '../sentence/verb-span'

const INQUIRING: ReadonlySet<string> = new Set(words('examine investigate probe review'))
const SUSPICIONS: ReadonlySet<string> = new Set(
  words('accusation allegation assertion charge claim complaint evidence report rumor rumour suggestion suspicion'),
)

/** Who looks into what another is said to have done looks into that other: "is investigating reports that *Syria* used gas". */
export function inquiryClaims(view: SentenceView, clause: Clause): DraftClaim[] {
  const matrix = clause.link === 'complement' && clause.marker === 'that' ? parentOf(view, clause) : null
  if (!matrix || matrix.verb.passive || !looksInto(view, matrix)) return []
  const suspects = partiesOfAll(view, clause.subjects)
  return subjectsOf(view, matrix)
    .flatMap((source) =>
      suspects.map(
        (target): DraftClaim => ({
          type: 'accuse',
          reciprocal: false,
          source,
          target,
          predicate: verbSpan(matrix),
          ...holdOf(view, matrix),
          rule: 'inquires-into',
        }),
      ),
    )
    .filter(isSensible)
}

/** "*investigates* reports", "opened an *inquiry* into claims". */
function looksInto(view: SentenceView, { verb, objects, attachments }: Clause): boolean {
  const cores = objects.flatMap((object) => coresOf(view, object))
  const looks = lemmasAt(view, verb.head)
  const into = attachments.filter(({ preposition }) => preposition === 'into').flatMap(({ phrases }) => phrases)
  if (looks.some((lemma) => INQUIRING.has(lemma))) return hasHead(view, cores, SUSPICIONS)
  return (looks.includes('look') || hasHead(view, cores, INQUIRY_NOUNS)) && hasHead(view, into, SUSPICIONS)
}

const INQUIRY_NOUNS: ReadonlySet<string> = new Set(INQUIRIES)

const hasHead = ({ tokens }: SentenceView, phrases: readonly NounPhrase[], nouns: ReadonlySet<string>): boolean =>
  phrases.some(({ head }) => nouns.has(singularOf(tokens[head]?.normal ?? '')))

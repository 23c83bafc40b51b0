import type { Clause } from '../../model'
import { parentOf } from '../sentence/parent-of'
import type { SentenceView } from '../sentence/sentence-view'
import { effectOfPhrase } from './effect-of-words-before'
import { ASSERTED, type Hold, holdBy, nestHolds } from './hold'
import { holdFromParent } from './hold-from-parent'
import { isNegated } from './is-negated'
import { ownModality } from './own-modality'
import { clauseWithHelper } from './shared-helper'

/** How the sentence holds a clause: by its own words, and by what it hangs on. */
export function holdOf(view: SentenceView, clause: Clause): Hold {
  const known = holds.get(clause)
  if (known) return known
  const own: Hold = { negated: isNegated(view, clause), modality: ownModality(view, clause) }
  holds.set(clause, own)
  const hold = nestHolds(own, outerHold(view, clause))
  holds.set(clause, hold)
  return hold
}

const holds = new WeakMap<Clause, Hold>()

function outerHold(view: SentenceView, clause: Clause): Hold {
  const first = clauseWithHelper(view, clause)
  if (first) {
    const { negated, modality } = holdOf(view, first)
    return { negated: negated && !isContrast(view, clause), modality }
  }
  const parent = parentOf(view, clause)
  return parent ? holdFromParent(view, clause, parent, holdOf) : holdByWordsBefore(view, clause)
}

/** "*Far from* praising X, Peru left". */
function holdByWordsBefore(view: SentenceView, { link, verb }: Clause): Hold {
  const effect = link === 'participle' ? effectOfPhrase(view, verb.start) : null
  return effect ? holdBy(effect) : ASSERTED
}

/** "did not attack X *but* praised Y". */
const isContrast = ({ tokens }: SentenceView, { verb }: Clause): boolean =>
  tokens.slice(Math.max(0, verb.start - 2), verb.start).some(({ normal }) => normal === 'but' || normal === 'yet')

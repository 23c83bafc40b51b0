import type { NounPhrase } from '../../model'
import { actorsOfAll } from '../actors/actors'
import { PROOFS } from '../lexicon/denial-words'
import { lemmasAt } from '../sentence/lemmas-at'
import type { SentenceView } from '../sentence/sentence-view'
import { contentDoers } from './content-doers'
import { nounOf } from './is-charge'
import { spanBehind } from './span-behind'
import type { SpokenRule } from './speech-at'

/** '"There is *no evidence* that Chad did it," X said', "saw *no truth* in the report". */
export const saidUnproven: SpokenRule = (view, clause, { speakers }) => {
  if (!lemmasAt(view, clause.verb.head).some((lemma) => FINDING.has(lemma))) return []
  const proof = [...clause.objects, ...clause.subjects].find(
    (phrase) => PROOFS.has(nounOf(view, phrase)) && isNone(view, phrase),
  )
  if (!proof) return []
  const told = contentDoers(view, clause)
  const doers =
    told.length > 0
      ? told
      : actorsOfAll(
          view,
          proof.complements.flatMap(({ phrases }) => phrases),
        )
  const content = spanBehind(view, clause, proof.end)
  return [
    {
      deniers: speakers,
      doers,
      accusers: [],
      cue: { start: proof.start, end: proof.head + 1 },
      content,
      isExplicit: true,
    },
  ]
}

/** Verbs by which there is no proof; who *offers* none accuses. */
const FINDING: ReadonlySet<string> = new Set(['be', 'exist', 'find', 'have', 'know', 'see'])

const isNone = ({ tokens }: SentenceView, { start }: NounPhrase): boolean =>
  tokens[start]?.normal === 'no' || tokens[start - 1]?.normal === 'no'

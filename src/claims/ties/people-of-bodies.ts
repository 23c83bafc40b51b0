import type { NounPhrase } from '../../model'
import { namedBy } from '../actors/actors'
import type { DraftClaim } from '../draft-claim'
import { isSensible } from '../is-sensible'
import type { Actor, SentenceView } from '../sentence/sentence-view'

/** "Adam Klein *of* the Carnegie Center", "Angela Merkel *of* Germany", "Kate Allen *from* Amnesty International said". */
export const peopleOfBodies = (view: SentenceView): DraftClaim[] =>
  view.parse.phrases.flatMap((phrase) => {
    const [complement] = phrase.complements
    if (!complement || complement.at !== phrase.end) return []
    const isTied = complement.preposition === 'of' || (SUBJECT_TIES.has(complement.preposition) && opens(view, phrase))
    const people = isTied ? namedBy(view, phrase).filter(isPerson) : []
    if (people.length === 0) return []
    const bodies = complement.phrases.slice(0, 1).flatMap((body) => namedBy(view, body).filter(isBody))
    return people.flatMap((source) =>
      bodies
        .map(
          (target): DraftClaim => ({
            type: 'member',
            reciprocal: false,
            source,
            target,
            predicate: { start: complement.at, end: complement.at + 1 },
            negated: false,
            modality: 'asserted',
            rule: 'person-of-body',
          }),
        )
        .filter(isSensible),
    )
  })

const SUBJECT_TIES: ReadonlySet<string> = new Set(['from', 'at', 'with'])

const isPerson = ({ chain: { type }, mention: { form } }: Actor): boolean => type === 'person' && form === 'name'

const isBody = ({ chain: { type }, mention: { form } }: Actor): boolean =>
  (type === 'organization' || type === 'outlet' || type === 'country') && form === 'name'

/** A subject right before its verb: where the deed is, or with whom, would stand behind. */
const opens = ({ parse }: SentenceView, phrase: NounPhrase): boolean =>
  parse.clauses.some(({ subjects, verb }) => phrase.end < verb.start && subjects.includes(phrase))

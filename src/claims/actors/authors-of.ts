import { words } from '../../language/words'
import type { Clause } from '../../model'
import { singularOf } from '../lexicon'
import { lemmasAt } from '../sentence/lemmas-at'
import { parentOf } from '../sentence/parent-of'
import type { Actor, SentenceView } from '../sentence/sentence-view'
import { coresOf } from './cores-of'
import { partiesOfAll } from './parties-of'

/** What is written or decided, and does what its words do: "a *law* banning X", "a *resolution* that condemns X". Singular. */
const TEXTS: ReadonlySet<string> = new Set(
  words(`act amendment bill communique constitution decision decree directive edict executive-order executive injunction law legislation
    letter measure memorandum motion note open-letter order ordinance petition proclamation regulation resolution ruling statement
    statute verdict`),
)

/** How one brings such a text into the world; who criticizes it did not. */
const AUTHORING: ReadonlySet<string> = new Set(
  words(`adopt announce approve circulate deliver draft enact endorse introduce issue make pass pen present promulgate publish ratify
    release send sign submit table write`),
)

/** Whoever made the text that a clause is about: "*parliament* passed a law banning X" bans X. */
export function authorsOf(view: SentenceView, clause: Clause): readonly Actor[] {
  const isOfNoun = (clause.link === 'participle' || clause.link === 'relative') && clause.marker !== 'by'
  const making = isOfNoun && !clause.verb.passive ? parentOf(view, clause) : null
  const [text] = clause.subjects
  if (!making || !text || !TEXTS.has(singularOf(view.tokens[text.head]?.normal ?? ''))) return []
  const { attachments, objects, subjects, verb } = making
  const made = verb.passive ? subjects : objects
  const isMade = made.some((phrase) => phrase === text || coresOf(view, phrase).includes(text))
  if (!isMade || !lemmasAt(view, verb.head).some((lemma) => AUTHORING.has(lemma))) return []
  const by = attachments.filter(({ preposition }) => preposition === 'by').flatMap(({ phrases }) => phrases)
  return partiesOfAll(view, verb.passive ? by : subjects)
}

import { type Article, contentId, type Denial, type Party, type Span } from '../../model'
import type { Actor } from '../sentence/sentence-view'
import { type SentenceView, textSpan } from '../sentence/sentence-view'
import type { Telling } from '../voices/telling'
import { calledFalse } from './called-false'
import { deniedByNoun } from './denied-by-noun'
import { deniedByVerb } from './denied-by-verb'
import type { DraftDenial } from './draft-denial'
import { saidFalse } from './said-false'
import { saidUndone } from './said-undone'
import { saidUnproven } from './said-unproven'
import { speechAt } from './speech-at'

const BY_CLAUSE = [deniedByVerb, calledFalse]
const BY_SPEECH = [saidUnproven, saidFalse, saidUndone]

/** Who denies something in a sentence: of each clause, and of each denier, the first rule that finds a denial. */
export function findDenials(article: Article, view: SentenceView, tellings: readonly Telling[]): Denial[] {
  const byClause = view.parse.clauses.flatMap((clause) => {
    const own = firstOf(BY_CLAUSE.map((rule) => () => rule(view, clause)))
    if (own.length > 0) return own
    const speech = speechAt(tellings, clause.verb.head)
    return speech ? firstOf(BY_SPEECH.map((rule) => () => rule(view, clause, speech))) : []
  })
  const byNoun = view.parse.phrases.flatMap((phrase) => deniedByNoun(view, phrase))
  const all = [...byClause, ...byNoun].flatMap((draft) =>
    draft.deniers.map((denier) => denialOf(article, view, draft, denier)),
  )
  return [...new Map(all.map((denial) => [denial.id, denial])).values()]
}

function firstOf(rules: readonly (() => readonly DraftDenial[])[]): readonly DraftDenial[] {
  for (const rule of rules) {
    const found = rule()
    if (found.length > 0) return found
  }
  return []
}

function denialOf(article: Article, view: SentenceView, draft: DraftDenial, denier: Actor): Denial {
  const others = (actors: readonly Actor[]): Party[] =>
    actors.filter(({ chain }) => chain !== denier.chain).map(partyOf)
  const place = (span: Span | null): Span | null => span && textSpan(view, span)
  return {
    id: contentId(view.sentence.id, 'denial', denier.chain.id, String(draft.cue.start)),
    articleId: article.id,
    sentenceId: view.sentence.id,
    denier: partyOf(denier),
    doers: draft.doers.some(({ chain }) => chain === denier.chain) ? [] : others(draft.doers),
    accusers: others(draft.accusers),
    cue: textSpan(view, withWords(view, draft.cue)),
    content: place(draft.content),
    isExplicit: draft.isExplicit,
  }
}

/** The hidden half of "it's" has no letters of its own: the word that it is part of stands for it. */
function withWords({ tokens }: SentenceView, { start, end }: Span): Span {
  let first = start
  while (first > 0 && tokens[first]?.text === '') first--
  return { start: first, end }
}

const partyOf = ({ chain, mention }: Actor): Party => ({ chainId: chain.id, mentionId: mention.id })

import { type Article, bySpan, contentId, type Mention, type Sentence } from '../model'
import { noteAges } from './ages'
import { countWords } from './article-words'
import type { Candidate } from './candidate'
import { readClubs } from './clubs'
import { findDescriptions } from './descriptions'
import { findTopics } from './find-topics'
import { isTitleCase } from './letter-case'
import { readMetonyms } from './metonyms'
import { findNameTokens } from './name-tokens'
import { findPronouns } from './pronouns'
import { scanNames } from './scan-names'
import { type ScannedSentence, typeNames } from './type-names'

/**
 * Everything in an article that names an entity or may stand for one, in the order of the text.
 * Names first, over the whole article; then what leans on names: metonyms, descriptions, pronouns.
 */
export function findMentions(article: Article, sentences: readonly Sentence[]): Mention[] {
  const inTitleCase = new Set(sentences.filter((sentence) => isTitleCase(sentence, article.text)))
  const words = countWords(sentences.filter((sentence) => !inTitleCase.has(sentence)))
  const scanned = sentences.map((sentence): ScannedSentence => {
    const { tokens } = sentence
    const titleCase = inTitleCase.has(sentence)
    return { tokens, candidates: scanNames({ tokens, isName: findNameTokens(tokens, titleCase, words), titleCase }) }
  })
  const typed = typeNames(scanned)
  const namesBySentence = typed.map(({ tokens, candidates }) =>
    noteAges(tokens, readMetonyms(tokens, readClubs(tokens, candidates))),
  )
  const topics = findTopics(sentences, namesBySentence)
  return sentences.flatMap((sentence, index) => {
    const names = namesBySentence[index] ?? []
    const descriptions = findDescriptions(sentence.tokens, names)
    const candidates = [...names, ...descriptions, ...findPronouns(sentence.tokens), ...(topics[index] ?? [])]
    return candidates.map((candidate) => mentionOf(article, sentence, candidate)).sort((a, b) => bySpan(a.span, b.span))
  })
}

function mentionOf({ id: articleId, text }: Article, sentence: Sentence, candidate: Candidate): Mention {
  const { from, to, type, form, known, cues, rule, confidence } = candidate
  const start = sentence.tokens[from]?.start ?? sentence.span.start
  const end = start + withoutPossessive(text.slice(start, sentence.tokens[to - 1]?.end ?? start)).length
  return {
    id: contentId(articleId, String(start), String(end), form, type ?? ''),
    articleId,
    sentenceId: sentence.id,
    span: { start, end },
    tokens: { start: from, end: to },
    text: text.slice(start, end),
    type,
    form,
    known,
    cues,
    rule,
    confidence,
  }
}

const withoutPossessive = (words: string): string => words.replace(/['’](?:s|S)?$/u, '')

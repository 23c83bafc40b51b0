import { parseSentence } from '../../src/clauses'
import { tagTokens } from '../../src/language'
import type { NounPhrase, Span } from '../../src/model'

/** Clauses as lines: "subjects | verb | objects | preposition(phrases)", names told by their capitals behind the first word. */
export function clauseLines(text: string): string[] {
  const tokens = tagTokens(text, { start: 0, end: text.length })
  const sentence = {
    id: 's',
    articleId: 'a',
    index: 0,
    paragraph: 0,
    isHeadline: false,
    span: { start: 0, end: text.length },
    tokens,
  }
  const names = tokens.flatMap((token, at) =>
    at > 0 && /^\p{Lu}/u.test(token.text) && !token.tags.includes('Date') ? [{ start: at, end: at + 1 }] : [],
  )
  const mentions = names.map((span) => ({
    id: String(span.start),
    articleId: 'a',
    sentenceId: 's',
    span: { start: 0, end: 0 },
    tokens: span,
    text: '',
    type: 'person' as const,
    form: 'name' as const,
    known: null,
    cues: {},
    rule: 'test',
    confidence: 1,
  }))
  const words = ({ start, end }: Span): string =>
    tokens
      .slice(start, end)
      .map((token) => token.text || token.normal)
      .join(' ')
  const list = (phrases: readonly NounPhrase[]): string => phrases.map(words).join(', ')
  return parseSentence(sentence, mentions).clauses.map(({ subjects, verb, objects, attachments }) =>
    [
      list(subjects),
      words(verb),
      list(objects),
      attachments.map((one) => `${one.preposition}(${list(one.phrases)})`).join(' '),
    ]
      .join(' | ')
      .replace(/(?: \| )+$/u, ''),
  )
}

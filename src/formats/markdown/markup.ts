import { codeSpan } from './code-span'
import { escapeMarkdown } from './escape-markdown'
import { tameText } from './tame-text'

/** How a text with footnotes is written down. Each function takes words as they are and gives them as they are written. */
export interface Markup {
  readonly text: (words: string) => string
  readonly strong: (words: string) => string
  /** Empty where the words are. */
  readonly title: (words: string) => string
  /** Of files and addresses; empty where it is. */
  readonly address: (words: string) => string
  /** What points to the footnote of a number. */
  readonly mark: (number: number) => string
  /** What stands before the footnote of a number. */
  readonly label: (number: number) => string
}

export const MARKDOWN: Markup = {
  text: escapeMarkdown,
  strong: (words) => `**${words}**`,
  title(words) {
    const title = escapeMarkdown(words)
    return title === '' ? '' : `*${title}*`
  },
  address: codeSpan,
  mark: (number) => `[^${number}]`,
  label: (number) => `[^${number}]: `,
}

/** Without any marks, for mail and notes. */
export const PLAIN_TEXT: Markup = {
  text: tameText,
  strong: tameText,
  title: tameText,
  address: tameText,
  mark: (number) => `[${number}]`,
  label: (number) => `[${number}] `,
}

import { tameText } from './tame-text'

/**
 * Text as a code span, in which nothing is markup: its fence is longer than any run of backticks in it (CommonMark 0.31, section 6.1).
 * Empty where the text is.
 */
export function codeSpan(text: string): string {
  const code = tameText(text)
  if (code === '') return ''
  const fence = '`'.repeat(longestRun(code) + 1)
  const padding = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
  return fence + padding + code + padding + fence
}

const longestRun = (code: string): number =>
  (code.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0)

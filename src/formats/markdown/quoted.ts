import { escapeMarkdown } from './escape-markdown'

/** A sentence in quotation marks. */
export const quoted = (text: string): string => `“${escapeMarkdown(text)}”`

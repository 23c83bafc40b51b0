import type { Markup } from './markup'

/** A sentence in quotation marks. */
export const quoted = (text: string, markup: Markup): string => `“${markup.text(text)}”`

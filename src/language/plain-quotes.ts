/** Punctuation with its quotation marks in one spelling: ''so'' and ``so'' become "so". */
export const plainQuotes = (punctuation: string): string => punctuation.replace(/''|``|´´/gu, '"')

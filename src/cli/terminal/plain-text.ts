/** Controls (a terminal obeys escape sequences), direction overrides (they show text in another order than it has), line separators. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g

/** Text from an article, a file name or an error made safe to print on one line of a terminal. */
export const plainText = (text: string): string => text.replace(UNPRINTABLE, ' ')

/** Controls (new lines are some), direction marks and overrides (they show text in another order than it has), line separators. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g
/** Half a surrogate pair and the two non-characters that no document may hold. */
const BROKEN = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text on one line, without what a reader would obey or could not show. */
export const tameText = (text: string): string =>
  text.replace(UNPRINTABLE, ' ').replace(BROKEN, '\ufffd').replace(/ {2,}/g, ' ').trim()

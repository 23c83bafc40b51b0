/**
 * C0 and C1 controls and delete (XML 1.0 forbids or discourages them, and a terminal would obey them), line separators (which some
 * parsers take for line feeds), and what may be broken.
 */
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
/** Half a surrogate pair and the two non-characters that no XML document may hold. */
const BROKEN = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text that every XML document may hold, on one line: controls become spaces, broken characters U+FFFD. */
export const plainText = (text: string): string =>
  SUSPECT.test(text) ? text.replace(CONTROLS, ' ').replace(BROKEN, '\ufffd') : text

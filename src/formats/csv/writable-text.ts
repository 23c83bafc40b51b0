/** Controls but tab, line feed and the carriage return before one, and halves of surrogate pairs, which UTF-8 can't hold. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Unicode's pictures of the C0 controls (U+2400 ...) and of delete: `␛` for an escape. Nothing pictures C1 or half a pair. */
function picture(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}

/**
 * Text as every reader of CSV and every terminal can take it: a control becomes its picture (`␀`, `␛`), one without a picture and half a
 * surrogate pair U+FFFD. Tabs and line ends stay, but for a carriage return alone, by which a terminal writes over what stands there. One
 * for one, so that offsets into the text hold.
 */
export const writableText = (text: string): string => text.replace(UNWRITABLE, picture)

/** Marks that stand on the letter before them, and joiners: no column of their own. */
const NO_COLUMN = /[\p{M}\u200b-\u200d\ufeff]/u
/** The blocks of Unicode's East Asian Width "wide" and "full" (UAX #11), and of emoji. */
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** How many columns of a terminal one letter (a code point) takes. */
export const letterWidth = (letter: string): number => (NO_COLUMN.test(letter) ? 0 : TWO_COLUMNS.test(letter) ? 2 : 1)

/** How many columns of a terminal a text takes that holds no controls. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

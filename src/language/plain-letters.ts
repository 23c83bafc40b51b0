/** Letters that Unicode does not take apart into a base and a mark, as English-language press writes them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** The word, in small letters without accents, in letters of English: "łódz" -> "lodz". */
export const plainLetters = (word: string): string => word.replace(/[łøđðþßæœı]/gu, (letter) => PLAIN[letter] ?? letter)

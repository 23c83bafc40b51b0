/**
 * Lower-case words inside names of persons: "Ursula *von der* Leyen". Written by hand; check against: French, Dutch,
 * German, Iberian, Italian, Arabic and Hebrew naming customs.
 */
export const NAME_PARTICLES: readonly string[] = [
  ['de', 'da', 'di', 'do', 'du', 'del', 'della', 'delle', 'dello', 'degli', 'dei', 'dell', 'dal', 'dalla'],
  ['dos', 'das', 'des', 'e', 'y', 'i', 'van', 'von', 'vom', 'zu', 'zum', 'zur', 'der', 'den', 'het', 'ter'],
  ['ten', 'te', 'op', 'aan', 'la', 'le', 'les', 'lo', 'los', 'las', 'al', 'el', 'ul', 'ud', 'ad', 'as', 'ash'],
  ['an', 'ar', 'at', 'az', 'ed', 'es', 'bin', 'ibn', 'bint', 'binti', 'binte', 'abu', 'abd', 'ben', 'bat'],
  ['bar', 'ould', 'ou', 'ag', 'ait', 'av', 'af', 'st', 'san', 'santa', 'ap', 'fitz', 'mac', 'mc', 'o', 'oğlu'],
  ['oglu', "van't", 'd', 't'],
].flat()

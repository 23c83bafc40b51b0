/** As much of what stands before an outlet's name is looked at. */
const REACH = 120

/** A few words of description between the phrase and the name: "the French daily", "a reporter for the Paris-based broadcaster". */
const DESCRIPTION = String.raw`(?:(?!and\b|or\b|that\b|as\b)[\p{L}\p{N}'’.-]+\s+){0,5}$`

/** Words that make an outlet the one to whom somebody spoke or whom he wrote for, or that printed it. They end right before its name. */
const PHRASES: readonly RegExp[] = [
  String.raw`\b(?:told|tells|telling|informed|assured|briefed)\s+`,
  String.raw`\b(?:interviews?|conversation|chat|discussion|phone\s+call|debate)\s+(?:\p{L}+\s+){0,3}?(?:with|by|in|on|for|to)\s+`,
  String.raw`\b(?:interviewed|quoted|cited|aired|broadcast|published|printed|carried|released|reported|shown|seen|obtained)\s+(?:\p{L}+\s+){0,2}?(?:by|on|in)\s+`,
  String.raw`\b(?:comments?|remarks?|statements?|e-?mails?|letters?|messages?|answers?|repl(?:y|ies)|words)\s+(?:\p{L}+\s+){0,3}?(?:to|for|on|in|by)\s+`,
  String.raw`\b(?:speaking|spoke|speaks|talking|talked|talks|confirmed|confirming)\s+(?:exclusively\s+)?(?:to|with|on)\s+`,
  String.raw`\b(?:writing|wrote|writes|article|op-ed|opinion\s+piece|column|commentary|essay)\s+(?:\p{L}+\s+){0,2}?(?:in|for)\s+`,
].map((phrase) => new RegExp(phrase + DESCRIPTION, 'iu'))

/**
 * Whether the outlet whose name comes next is the one that had what somebody said from him, and so is its source: "told the BBC",
 * "in an interview with Le Figaro", "was quoted by Bild", "writing in the Financial Times".
 *
 * @param before the words of the sentence before the name.
 */
export function isGivenTo(before: string): boolean {
  const near = before.slice(-REACH)
  return PHRASES.some((phrase) => phrase.test(near))
}

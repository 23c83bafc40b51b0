/** The rule that made a thing, and how sure it is. */
export const ruleWords = ({ rule, confidence }: { readonly rule: string; readonly confidence: number }): string =>
  `${rule}, ${confidence.toFixed(2)}`

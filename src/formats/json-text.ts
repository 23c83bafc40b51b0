/**
 * What JSON allows raw but XML can't hold (the two non-characters), or a terminal, a browser or an old JavaScript engine would not take
 * as text: C1 controls, line separators, direction overrides.
 */
const UNSAFE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A value as one line of JSON that is plain to print anywhere and that XML can hold; `JSON.parse` gives back exactly the value.
 *
 * @example
 * jsonText(['a\u0000', '\ud800']) // '["a\\u0000","\\ud800"]'
 */
export const jsonText = (value: unknown): string => JSON.stringify(value).replace(UNSAFE, escaped)

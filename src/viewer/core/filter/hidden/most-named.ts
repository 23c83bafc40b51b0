/** More than so many outlets or entities are one part, and not told by name. */
export const MOST_NAMED = 3

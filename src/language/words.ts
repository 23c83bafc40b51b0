/** A word list written as running text: "accuse blame condemn". Words are separated by white space. */
export const words = (text: string): readonly string[] => text.split(/\s/).filter((word) => word !== '')

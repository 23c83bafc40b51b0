/** The endings of files that are read as articles. */
const ENDINGS = ['.txt', '.md']

/** Whether a file of this name is read as an article. */
export const isArticleName = (name: string): boolean => ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))

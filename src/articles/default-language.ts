/** Extraction knows English; a file that says otherwise keeps its own word for it. */
export const DEFAULT_LANGUAGE = 'en'

/** A noun that tells by itself what a capitalised name around it names. */
export interface HeadNoun {
  readonly word: string
  /** Where in the name it stands: "*Mount* Etna", "Suez *Canal*", "*Bank* of England" and "Grameen *Bank*", "*House* of Lords". */
  readonly position: 'first' | 'last' | 'any' | 'before of'
}

/** A node of a file: what it says by the names of the attributes. From XML every value is text, from JSON it is what it is. */
export interface FileElement {
  readonly id: string
  readonly values: ReadonlyMap<string, unknown>
}

/** An edge of a file. */
export interface FileEdge extends FileElement {
  readonly source: string
  readonly target: string
}

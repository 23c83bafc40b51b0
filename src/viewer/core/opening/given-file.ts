/** A file that the reader has dropped, chosen or pasted. */
export interface GivenFile {
  /** Relative to what was given, with `/`. */
  readonly path: string
  readonly blob: Blob
}

/** `a/b.txt` -> `b.txt` */
export const baseName = ({ path }: Pick<GivenFile, 'path'>): string => path.slice(path.lastIndexOf('/') + 1)

/** `a/b.txt` -> `a` */
export const folderOf = ({ path }: Pick<GivenFile, 'path'>): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

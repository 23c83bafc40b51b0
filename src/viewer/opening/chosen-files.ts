import type { GivenFile } from '../core/opening/given-file'

/** Files that were picked, with their place in the folder that was. */
export const chosenFiles = (files: Iterable<File>): readonly GivenFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }))

/** A text that was pasted, as a file. */
export const pastedFile = (text: string): GivenFile => ({ path: 'pasted text.txt', blob: new Blob([text]) })

import { type GraphFile, MissingFile } from './graph-folder'
import type { GraphSource } from './graph-source'
import { sourceOfFolder } from './source-of-folder'

/** The graph in files of a graph folder that the reader has given. */
export const sourceOfFiles = (fileByName: ReadonlyMap<string, { readonly blob: Blob }>, name: string): GraphSource =>
  sourceOfFolder((file: GraphFile) => {
    const found = fileByName.get(file)
    if (!found) throw new MissingFile(file, 'it is not among the files')
    return found.blob.text()
  }, name)

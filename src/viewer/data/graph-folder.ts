import { GraphProblem } from '../core/graph/graph-problem'

/** Where the files of a graph come from: gives the text of one by its name. Rejects with {@link MissingFile} where there is none. */
export type GraphFolder = (file: GraphFile) => Promise<string>

export type GraphFile = 'graph.json' | 'documents.jsonl' | 'relations.jsonl' | 'mentions.jsonl' | 'attributions.jsonl'

export class MissingFile extends GraphProblem {
  override readonly name = 'MissingFile'
  constructor(
    readonly file: GraphFile,
    reason: string,
  ) {
    super(`${file} could not be loaded: ${reason}`)
  }
}

/** A graph folder below `base`, an address that ends in `/` and may be relative to the page. */
export const folderOverHttp =
  (base: string): GraphFolder =>
  async (file) => {
    const response = await fetch(base + file).catch(() => {
      throw new MissingFile(file, 'the server does not answer')
    })
    if (!response.ok) throw new MissingFile(file, `the server answers ${response.status}`)
    return response.text()
  }

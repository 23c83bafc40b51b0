/** What can be saved of a graph as a text. */
export const TEXT_KINDS = ['gexf', 'graphml', 'json', 'relations', 'entities', 'evidence', 'markdown'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

/** What can be saved. */
export type SaveKind = TextKind | 'png'

/** How it reads in the menu, and what the name of the file has behind that of the graph. */
export const SAVE_KINDS: readonly {
  readonly kind: SaveKind
  readonly name: string
  readonly about: string
  readonly ending: string
}[] = [
  { kind: 'png', name: 'Picture (PNG)', about: 'the drawing as it is in view', ending: '.png' },
  { kind: 'gexf', name: 'GEXF', about: 'for Gephi and Gephi Lite; opens here again', ending: '.gexf' },
  { kind: 'graphml', name: 'GraphML', about: 'for igraph, yEd and Cytoscape; opens here again', ending: '.graphml' },
  { kind: 'json', name: 'JSON', about: 'for graphology and scripts; opens here again', ending: '.json' },
  { kind: 'relations', name: 'Relations (CSV)', about: 'a table of who did what to whom', ending: '-relations.csv' },
  { kind: 'entities', name: 'Entities (CSV)', about: 'a table of all that is named', ending: '-entities.csv' },
  { kind: 'evidence', name: 'Evidence (CSV)', about: 'a table of the sentences', ending: '-evidence.csv' },
  { kind: 'markdown', name: 'Report (Markdown)', about: 'to read, a footnote for each sentence', ending: '.md' },
]

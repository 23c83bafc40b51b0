import type { Command } from 'commander'

/** The folder that commands take for the graph unless told. */
export const DEFAULT_GRAPH = 'graph'

export const addGraphOption = (command: Command): Command =>
  command.option(
    '--graph <path>',
    'the graph folder, or a file that export wrote as gexf, graphml or json',
    DEFAULT_GRAPH,
  )

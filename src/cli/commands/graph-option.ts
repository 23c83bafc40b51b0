import type { Command } from 'commander'

/** The folder that commands take for the graph unless told. */
export const DEFAULT_GRAPH = 'graph'

export const addGraphOption = (command: Command): Command =>
  command.option('--graph <folder>', 'the graph folder', DEFAULT_GRAPH)

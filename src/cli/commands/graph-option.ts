import type { Command } from 'commander'

/** The folder that commands take for the graph unless told. */
export const DEFAULT_GRAPH = 'graph'

/** What commands open that only read. */
export const FOLDER_OR_FILE = 'the graph folder, or a file exported as gexf, graphml or json'

export const addGraphOption = (command: Command): Command =>
  command.option('--graph <path>', FOLDER_OR_FILE, DEFAULT_GRAPH)

/** For commands that write. */
export const addGraphFolderOption = (command: Command): Command =>
  command.option('--graph <folder>', 'the graph folder', DEFAULT_GRAPH)

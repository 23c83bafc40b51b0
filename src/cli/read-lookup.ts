import { type Lookup, lookup } from '../query'
import { readGraph } from '../run/node'

/** The graph that a command is asked about, ready for questions. Throws an Error that says what to do where there is none. */
export const readLookup = async (path: string): Promise<Lookup> => lookup(await readGraph(path))

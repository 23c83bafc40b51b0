/** Something is wrong with the graph folder, not with the viewer. The page tells the reader in words what it is. */
export class GraphProblem extends Error {}

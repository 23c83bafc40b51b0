/** One round of ForceAtlas2 on flat arrays, which the package's own worker uses too; its types leave it out. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  /** Changes `nodes` in place. Both hold so many numbers an item: see the package's `helpers.js`. */
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void
}

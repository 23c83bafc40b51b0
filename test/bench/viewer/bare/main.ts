import Graph from 'graphology'
import Sigma from 'sigma'

/** The least that a page can do to show the graph: sigma as it comes, in a container of the size that the viewer's has. */
const [width, height] = location.hash.slice(1).split('x')
const container = document.createElement('div')
Object.assign(container.style, { width: `${width}px`, height: `${height}px` })
document.body.append(container)

const response = await fetch('graph/graph.json')
new Sigma(Graph.from(await response.json()), container)

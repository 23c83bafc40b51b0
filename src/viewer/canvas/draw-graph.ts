import Sigma from 'sigma'
import { arrangeGraph, type Room } from '../core/drawing/arrange-graph'
import { createRelationFinder, type RelationFinder } from '../core/drawing/nearest-relation'
import type { ViewerGraph } from '../core/graph/viewer-graph'
import type { DrawingEvents, GraphDrawing } from './graph-drawing'
import { createLabelLayer } from './labels/label-layer'
import { drawPlate } from './labels/label-plate'
import { labelledDisc } from './labels/labelled-disc'
import { createSceneLooks, type SceneLooks } from './looks/scene-looks'
import type { Scene } from './scene'
import { connectPointer } from './sigma/connect-pointer'
import { discsInView } from './sigma/discs-in-view'
import { isAtHome, moveHome, moveTo, zoomBy } from './sigma/move-camera'
import { positionOf } from './sigma/position-of'
import { buildRenderGraph, placeInRenderGraph } from './sigma/render-graph'
import { PADDING, SETTINGS } from './sigma/settings'
import { watchSize } from './sigma/watch-size'

/**
 * Draws a graph with sigma in `container`. The reducers are installed once and read looks that each scene renews; only
 * what looks different is drawn anew.
 */
export function drawGraph(
  container: HTMLElement,
  graph: ViewerGraph,
  firstScene: Scene,
  events: DrawingEvents,
): GraphDrawing {
  let scene = firstScene
  const looks = createSceneLooks(graph)
  looks.renew(scene)
  const { sigma, arrange, findRelation } = openSigma(container, graph, looks, () => scene)
  connectPointer(sigma, events, (point, reach) => findRelation(point, reach, (id) => scene.visible.relations.has(id)))
  const stopWatching = watchSize(container, () => (isAtHome(sigma) ? arrange() : sigma.scheduleRefresh()))
  return {
    show(next) {
      const before = scene
      scene = next
      const skipIndexation = before.visible === next.visible
      sigma.refresh({ partialGraph: looks.renew(scene), skipIndexation, schedule: true })
    },
    fit() {
      arrange()
      moveHome(sigma)
    },
    zoom: (factor) => zoomBy(sigma, factor),
    reveal: (entity) => moveTo(sigma, entity),
    positionOf: (target) => positionOf(sigma, target),
    destroy() {
      stopWatching()
      sigma.kill()
    },
  }
}

interface OpenedSigma {
  readonly sigma: Sigma
  /** Fits what is shown into the container as it is now. */
  readonly arrange: () => void
  readonly findRelation: RelationFinder
}

function openSigma(container: HTMLElement, graph: ViewerGraph, looks: SceneLooks, scene: () => Scene): OpenedSigma {
  const picture = buildRenderGraph(graph)
  const place = () => {
    const arrangement = arrangeGraph(graph, scene().visible, roomOf(container))
    placeInRenderGraph(picture, arrangement)
    return { ...arrangement, find: createRelationFinder(graph.relations.values(), arrangement) }
  }
  let placed = place()
  const sigma = new Sigma(picture, container, {
    ...SETTINGS,
    nodeReducer: (id, data) => ({ ...data, ...looks.ofEntity(id) }),
    edgeReducer: (id, data) => ({ ...data, ...looks.ofRelation(id) }),
  })
  writeNames(sigma, scene)
  sigma.setCustomBBox(placed.extent)
  sigma.refresh()
  return {
    sigma,
    arrange() {
      placed = place()
      sigma.setCustomBBox(placed.extent)
      sigma.scheduleRefresh()
    },
    findRelation: (...question) => placed.find(...question),
  }
}

/** Has our own layer write the names in place of sigma, which would let them collide. */
function writeNames(sigma: Sigma, scene: () => Scene): void {
  const labels = createLabelLayer()
  sigma.setSettings({
    defaultDrawNodeLabel: (_, data) => labels.add(labelledDisc(data)),
    defaultDrawNodeHover: (context, data) => drawPlate(context, labelledDisc(data), scene().palette),
  })
  sigma.on('beforeRender', labels.begin)
  sigma.on('afterRender', () => {
    const context = sigma.getCanvases()['labels']?.getContext('2d')
    if (context) labels.write(context, scene().palette, discsInView(sigma))
  })
}

const roomOf = ({ clientWidth, clientHeight }: HTMLElement): Room => ({
  width: Math.max(1, clientWidth - 2 * PADDING),
  height: Math.max(1, clientHeight - 2 * PADDING),
})

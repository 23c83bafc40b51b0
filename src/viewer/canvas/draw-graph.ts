import { createEdgeCurveProgram } from '@sigma/edge-curve'
import Sigma from 'sigma'
import { createEdgeArrowProgram, type EdgeProgramType, EdgeRectangleProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import type { Coordinates, NodeDisplayData } from 'sigma/types'
import { createRelationFinder } from '../core/nearest-relation'
import { relationCurvatures } from '../core/relation-curvatures'
import type { ViewerGraph } from '../core/viewer-graph'
import type { Target } from '../core/viewer-state'
import { buildRenderGraph, type RelationShape } from './build-render-graph'
import { type EntityLook, entityLook } from './entity-look'
import { extentOf } from './extent-of'
import type { DrawingEvents, GraphDrawing } from './graph-drawing'
import { createLabelLayer, drawPlate, type LabelledDisc } from './label-layer'
import { createLooks } from './looks'
import { middleOfCurve } from './middle-of-curve'
import { type RelationLook, relationLook } from './relation-look'
import type { Scene } from './scene'

/** Heads that can be seen on thin lines. */
const HEAD = { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.2 }

const PROGRAMS: Record<RelationShape, EdgeProgramType> = {
  line: EdgeRectangleProgram,
  arrow: createEdgeArrowProgram(HEAD),
  curve: createEdgeCurveProgram(),
  curvedArrow: createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...HEAD } }),
}

const SETTINGS: Partial<Settings> = {
  allowInvalidContainer: true,
  edgeProgramClasses: PROGRAMS,
  labelDensity: 2,
  labelGridCellSize: 70,
  labelRenderedSizeThreshold: 0,
  maxCameraRatio: 4,
  minCameraRatio: 0.05,
  minEdgeThickness: 1,
  stagePadding: 48,
}

/** How near to a line the pointer must be, in pixels. */
const REACH = 6

/** Milliseconds. */
const CAMERA_TIME = 350

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
  const entityLooks = createLooks<EntityLook>([...graph.entities.keys()])
  const relationLooks = createLooks<RelationLook>([...graph.relations.keys()])
  const labels = createLabelLayer()
  const curvatures = relationCurvatures(graph.relations.values())
  const findRelation = createRelationFinder(graph, curvatures)
  let scene = firstScene
  const renew = () => ({
    nodes: [...entityLooks.renew((id) => entityLook(existing(graph.entities, id), scene))],
    edges: [...relationLooks.renew((id) => relationLook(existing(graph.relations, id), scene))],
  })
  renew()

  const sigma = new Sigma(buildRenderGraph(graph, curvatures), container, {
    ...SETTINGS,
    nodeReducer: (id, data) => ({ ...data, ...entityLooks.of(id) }),
    edgeReducer: (id, data) => ({ ...data, ...relationLooks.of(id) }),
    defaultDrawNodeLabel: (_, data) => labels.add(discOf(data)),
    defaultDrawNodeHover: (context, data) => drawPlate(context, discOf(data), scene.palette),
  })
  const frame = () => sigma.setCustomBBox(extentOf(visibleEntities(graph, scene)))
  sigma.on('beforeRender', labels.begin)
  sigma.on('afterRender', () => writeLabels(sigma, (context) => labels.write(context, scene.palette)))
  connectPointer(sigma, events, (point) =>
    findRelation(...inLayout(sigma, point), (id) => scene.visible.relations.has(id)),
  )
  frame()
  sigma.refresh()
  const stopWatching = watchSize(container, () => sigma.scheduleRefresh())

  return {
    show(next) {
      const before = scene
      scene = next
      sigma.refresh({ partialGraph: renew(), skipIndexation: before.visible === next.visible, schedule: true })
    },
    fit() {
      frame()
      sigma.scheduleRefresh()
      void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: cameraTime() })
    },
    zoom(factor) {
      const camera = sigma.getCamera()
      void camera.animate({ ratio: camera.getState().ratio / factor }, { duration: cameraTime() })
    },
    reveal(id) {
      const data = sigma.getNodeDisplayData(id)
      if (!data || isInView(sigma, data)) return
      void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: cameraTime() })
    },
    positionOf: (target) => positionOf(sigma, graph, target),
    destroy() {
      stopWatching()
      sigma.kill()
    },
  }
}

/** Turns what sigma tells of the pointer into entities and relations; `relationAt` knows the relation near a place of the viewport. */
function connectPointer(
  sigma: Sigma,
  { onHover, onSelect }: DrawingEvents,
  relationAt: (place: Coordinates) => string | null,
): void {
  let entity: string | null = null
  const targetAt = (place: Coordinates): Target | null => {
    if (entity !== null) return { kind: 'entity', id: entity }
    const relation = relationAt(place)
    return relation === null ? null : { kind: 'relation', id: relation }
  }
  const point = (target: Target | null) => {
    sigma.getContainer().style.cursor = target ? 'pointer' : ''
    onHover(target)
  }
  sigma.on('enterNode', ({ node, event }) => {
    entity = node
    point(targetAt(event))
  })
  sigma.on('leaveNode', ({ event }) => {
    entity = null
    point(targetAt(event))
  })
  sigma.on('moveBody', ({ event }) => point(isOver(sigma, event.original) ? targetAt(event) : null))
  sigma.on('clickNode', ({ node }) => onSelect({ kind: 'entity', id: node }))
  sigma.on('clickStage', ({ event }) => {
    const relation = relationAt(event)
    onSelect(relation === null ? null : { kind: 'relation', id: relation })
  })
}

const isOver = (sigma: Sigma, { target }: Event): boolean =>
  target instanceof Node && sigma.getContainer().contains(target)

/** A place of the viewport, and the reach of the pointer, in the units of the layout. */
function inLayout(sigma: Sigma, { x, y }: Coordinates): [point: Coordinates, reach: number] {
  const point = sigma.viewportToGraph({ x, y })
  const edge = sigma.viewportToGraph({ x: x + REACH, y })
  return [point, Math.hypot(edge.x - point.x, edge.y - point.y)]
}

/** Sigma itself only hears of the window's size, and the panels beside it come and go. */
function watchSize(container: HTMLElement, onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange)
  observer.observe(container)
  return () => observer.disconnect()
}

function writeLabels(sigma: Sigma, write: (context: CanvasRenderingContext2D) => void): void {
  const context = sigma.getCanvases()['labels']?.getContext('2d')
  if (context) write(context)
}

function positionOf(sigma: Sigma, graph: ViewerGraph, { kind, id }: Target): { x: number; y: number } | null {
  const place = (entity: string) => sigma.graphToViewport(existing(graph.entities, entity))
  if (kind === 'entity') return graph.entities.has(id) ? place(id) : null
  const relation = graph.relations.get(id)
  if (!relation) return null
  const curvature: unknown = sigma.getGraph().getEdgeAttribute(id, 'curvature')
  return middleOfCurve(place(relation.source), place(relation.target), Number(curvature))
}

function isInView(sigma: Sigma, data: NodeDisplayData): boolean {
  const { width, height } = sigma.getDimensions()
  const { x, y } = sigma.framedGraphToViewport(data)
  return x > 0 && y > 0 && x < width && y < height
}

function* visibleEntities(graph: ViewerGraph, { visible }: Scene) {
  for (const entity of graph.entities.values()) if (visible.entities.has(entity.id)) yield entity
}

/** What sigma hands to its drawing functions, whose `key` and flags its types do not tell. */
const discOf = (data: {
  x: number
  y: number
  size: number
  label: string | null
  [more: string]: unknown
}): LabelledDisc => ({
  key: String(data['key']),
  label: data.label ?? '',
  x: data.x,
  y: data.y,
  size: data.size,
  highlighted: data['highlighted'] === true,
})

function existing<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id)
  if (!thing) throw new Error(`the graph has no "${id}"`)
  return thing
}

const cameraTime = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : CAMERA_TIME)

import Graph from 'graphology'
import Sigma from 'sigma'
import { type Frame, frameOf } from '../../core/drawing/frame'
import { homeExtent } from '../../core/drawing/home-extent'
import { firstPlace } from '../../core/drawing/places'
import type { ViewerGraph } from '../../core/graph/viewer-graph'
import type { Point } from '../../core/state/viewer-state'
import { prefersStillness } from '../../prefers-stillness'
import { boxOf } from '../camera/sigma-camera'
import { type Changes, createPicture, type DiscAttributes, type LineAttributes } from '../picture/picture'
import type { Scene } from '../scene'
import type { DrawingSigma } from './drawing-sigma'
import { settings } from './settings'
import { watchNearness } from './watch-nearness'

/** Sigma with the picture of a graph, in a container. */
export interface Stage {
  readonly sigma: DrawingSigma
  readonly frame: () => Frame
  /** Where an entity stands, in units of the layout. */
  readonly placeOf: (entity: string) => Point
  /** A place in what sigma calls the graph's coordinates, in units of the layout. */
  readonly toLayout: (place: Point) => Point
  /** Fits the layout into the container as it is now. */
  readonly arrange: () => void
  /** Draws what of the scene looks different, or stands elsewhere by hand, than it did in the one before. */
  readonly renew: (before: Scene) => void
  /** Moves one disc with its lines, for as long as it is dragged. */
  readonly move: (entity: string, place: Point) => void
  /** Lets entities stand elsewhere than the scene's layout has them. */
  readonly place: (placeById: ReadonlyMap<string, Point>) => void
}

/** @param scene as it is at the time. */
export function openStage(container: HTMLElement, graph: ViewerGraph, scene: () => Scene): Stage {
  const picture = createPicture(graph)
  let live: ReadonlyMap<string, Point> = new Map()
  const laidOut = (id: string): Point => firstPlace(live.get(id), scene().placeById.get(id))
  const placeOf = (id: string): Point => firstPlace(scene().pinned.get(id), laidOut(id))
  const fit = (): Frame => {
    const fitted = frameOf(homeExtent(graph, laidOut), { width: container.clientWidth, height: container.clientHeight })
    picture.arrange(placeOf, fitted)
    picture.paint(scene(), fitted)
    return fitted
  }
  let frame = fit()
  const sigma = openSigma(container, picture.graph, frame)
  const draw = ({ nodes, edges }: Changes) => {
    if (nodes.length === 0 && edges.length === 0) return
    sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true, schedule: true })
  }
  /** Told of no part, sigma would forget where all is until it has drawn. */
  const drawAll = () => {
    const partialGraph = { nodes: picture.graph.nodes(), edges: picture.graph.edges() }
    sigma.refresh({ partialGraph, schedule: true })
  }
  if (picture.isCrowded) {
    watchNearness(sigma, (isNear) => {
      picture.simplify(!isNear)
      drawAll()
    })
  }
  const arrange = () => {
    frame = fit()
    sigma.setCustomBBox(boxOf(frame))
    drawAll()
  }
  return {
    sigma,
    frame: () => frame,
    placeOf,
    toLayout: ({ x, y }) => ({ x, y: y / frame.stretch }),
    arrange,
    renew(before) {
      if (before.pinned !== scene().pinned) draw(picture.settle(placeOf, frame))
      if (!looksSame(before, scene())) draw(picture.paint(scene(), frame))
    },
    move: (entity, place) => draw(picture.move(entity, place, frame)),
    place(placeById) {
      live = placeById
      arrange()
    },
  }
}

/** Whether sigma's picture of two scenes is the same: what is in focus is painted over it. */
const looksSame = (a: Scene, b: Scene): boolean =>
  a.visible === b.visible && a.sizeById === b.sizeById && a.colorById === b.colorById && a.palette === b.palette

/** Sigma draws a graph as soon as it has it: it gets this one once it knows what to fit into view. */
function openSigma(container: HTMLElement, graph: Graph<DiscAttributes, LineAttributes>, frame: Frame): DrawingSigma {
  const sigma = new Sigma<DiscAttributes, LineAttributes>(new Graph(), container, settings(prefersStillness()))
  sigma.setCustomBBox(boxOf(frame))
  sigma.setGraph(graph)
  return sigma
}

import Graph from 'graphology'
import type { Frame } from '../../core/drawing/frame'
import { relationColors } from '../../core/drawing/relation-color'
import { curvatureOf, relationLanes } from '../../core/drawing/relation-lanes'
import type { ViewerGraph } from '../../core/graph/viewer-graph'
import type { Point } from '../../core/state/viewer-state'
import type { Scene } from '../scene'
import { type LineShape, lineShape } from './line-shape'
import { thicknessOf } from './thickness'

/** A disc as sigma reads it: its place in units of the layout, heights stretched; its radius in pixels. */
export type DiscAttributes = { x: number; y: number; size: number; color: string; hidden: boolean }

/** A line as sigma reads it: its thickness in pixels. */
export type LineAttributes = {
  size: number
  color: string
  hidden: boolean
  /** As sigma draws it just now: in a crowd that is seen from afar all lines are plain. */
  type: LineShape
  /** As it is seen from near. */
  readonly shape: LineShape
  curvature: number
}

/** What has changed, by id. */
export interface Changes {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/**
 * The graph as sigma reads it. Its attributes are changed in place: graphology's setters would tell sigma, which would then work through
 * the whole graph. So whoever changes something tells sigma what.
 */
export interface Picture {
  readonly graph: Graph<DiscAttributes, LineAttributes>
  /** Gives all discs their places and all lines their bends. */
  readonly arrange: (placeOf: (id: string) => Point, frame: Frame) => void
  /** Moves the discs that stand elsewhere than they should, with their lines. */
  readonly settle: (placeOf: (id: string) => Point, frame: Frame) => Changes
  /** Moves one disc with its lines. */
  readonly move: (id: string, place: Point, frame: Frame) => Changes
  /** Whether there are so many lines that their heads and bends are only seen from near. */
  readonly isCrowded: boolean
  /** Draws lines plainly, or with their heads and bends. At first those of a crowd are plain. */
  readonly simplify: (isPlain: boolean) => void
  /** Gives everything its look in a scene. */
  readonly paint: (scene: Scene, frame: Frame) => Changes
}

/** Pixels between the middles of two lines that join one pair. */
const LINE_GAP = 15

/** Relations. Where there are more, their lines are thinner, and from afar nobody could tell heads and bends, which are dear to draw. */
const CROWD = { more: 5000, thickness: 0.5 }

/** The side of a room, in pixels, in which discs have the size that the scene gives them; in smaller ones they shrink. */
const FULL_SIZE = { side: 620, leastScale: 0.5 }

/** Radius of a disc that no scene gives one. */
const USUAL_SIZE = 6

export function createPicture({ entities, relations }: ViewerGraph): Picture {
  const graph = new Graph<DiscAttributes, LineAttributes>({ multi: true, type: 'directed' })
  for (const id of entities.keys()) graph.addNode(id, { x: 0, y: 0, size: USUAL_SIZE, color: '', hidden: true })
  const discs = Array.from(entities.keys(), (id) => ({ id, disc: graph.getNodeAttributes(id) }))
  const laneById = relationLanes(relations.values())
  const isCrowded = relations.size > CROWD.more
  for (const { id, source, target, reciprocal } of relations.values()) {
    const shape = lineShape(reciprocal, laneById.get(id) ?? 0)
    const type = isCrowded ? 'line' : shape
    graph.addEdgeWithKey(id, source, target, { size: 1, color: '', hidden: true, type, shape, curvature: 0 })
  }
  const lines = Array.from(relations.keys(), (id) => ({ id, line: graph.getEdgeAttributes(id) }))
  const bend = (id: string, frame: Frame) => {
    const lane = laneById.get(id) ?? 0
    if (lane === 0) return
    const [start, end] = [graph.getNodeAttributes(graph.source(id)), graph.getNodeAttributes(graph.target(id))]
    const length = Math.hypot(end.x - start.x, end.y - start.y)
    graph.getEdgeAttributes(id).curvature = curvatureOf(lane, LINE_GAP * frame.unitsPerPixel, length)
  }
  const move = (id: string, place: Point, frame: Frame): Changes => {
    Object.assign(graph.getNodeAttributes(id), pointIn(frame, place))
    const edges = graph.edges(id)
    for (const edge of edges) bend(edge, frame)
    return { nodes: [id], edges }
  }
  return {
    graph,
    arrange(placeOf, frame) {
      for (const { id, disc } of discs) Object.assign(disc, pointIn(frame, placeOf(id)))
      for (const id of laneById.keys()) bend(id, frame)
    },
    settle(placeOf, frame) {
      const astray = discs.flatMap(({ id, disc }) => (isAt(disc, pointIn(frame, placeOf(id))) ? [] : id))
      const moves = astray.map((id) => move(id, placeOf(id), frame))
      return { nodes: astray, edges: moves.flatMap(({ edges }) => edges) }
    },
    move,
    isCrowded,
    simplify(isPlain) {
      for (const { line } of lines) line.type = isPlain ? 'line' : line.shape
    },
    paint: (scene, frame) => ({
      nodes: paintDiscs(discs, scene, sizeScale(frame)),
      edges: paintLines(lines, scene, isCrowded ? CROWD.thickness : 1),
    }),
  }
}

/** A place as sigma is told of it. */
const pointIn = ({ stretch }: Frame, { x, y }: Point): Point => ({ x, y: y * stretch })

const isAt = (disc: DiscAttributes, { x, y }: Point): boolean => disc.x === x && disc.y === y

const sizeScale = ({ room }: Frame): number =>
  Math.min(1, Math.max(FULL_SIZE.leastScale, Math.min(room.width, room.height) / FULL_SIZE.side))

/** What is hidden is only hidden: it gets its looks when it is shown. */
function paintDiscs(
  discs: readonly { readonly id: string; readonly disc: DiscAttributes }[],
  { visible, sizeById, colorById, palette }: Scene,
  scale: number,
): string[] {
  const changed: string[] = []
  for (const { id, disc } of discs) {
    if (!visible.entities.has(id)) {
      if (hide(disc)) changed.push(id)
      continue
    }
    const color = colorById.get(id) ?? palette.faint
    if (dress(disc, color, (sizeById.get(id) ?? USUAL_SIZE) * scale)) changed.push(id)
  }
  return changed
}

function paintLines(
  lines: readonly { readonly id: string; readonly line: LineAttributes }[],
  { visible, palette }: Scene,
  scale: number,
): string[] {
  const colors = relationColors(palette)
  const changed: string[] = []
  for (const { id, line } of lines) {
    const relation = visible.relations.get(id)
    const isChanged = relation ? dress(line, colors[relation.type], thicknessOf(relation) * scale) : hide(line)
    if (isChanged) changed.push(id)
  }
  return changed
}

type Looks = Pick<DiscAttributes, 'hidden' | 'color' | 'size'>

/** Gives back whether that changes anything, and so does `dress`. */
function hide(looks: Looks): boolean {
  if (looks.hidden) return false
  looks.hidden = true
  return true
}

function dress(looks: Looks, color: string, size: number): boolean {
  if (!looks.hidden && looks.color === color && looks.size === size) return false
  looks.hidden = false
  looks.color = color
  looks.size = size
  return true
}

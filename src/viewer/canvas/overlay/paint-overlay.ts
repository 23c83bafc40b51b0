import type { ViewerGraph } from '../../core/graph/viewer-graph'
import { selectedTargets, type Target } from '../../core/state/selection'
import type { Scene } from '../scene'
import type { Disc, OnScreen } from '../stage/on-screen'
import { discsInView, isInView } from './discs-in-view'
import { paintDisc, paintPin } from './paint-disc'
import { paintLine } from './paint-line'
import { type NameWish, paintNames } from './paint-names'
import { type NamedDisc, paintPlate, plateBox } from './paint-plate'
import { type DrawnRelation, paintRelationLabels } from './paint-relation-labels'

/** How far what is out of focus recedes into the paper: out of the way of the pointer, less far behind what is opened. */
const VEIL = { whilePointing: 0.85, whileOpen: 0.66 }

/** Pixels by which lines in focus are thicker, and those that are themselves pointed at or opened. */
const EMPHASIS = { inFocus: 0.5, target: 2.5 }

/** What is painted over the picture that sigma draws. */
export interface OverlayPicture {
  readonly graph: ViewerGraph
  readonly scene: Scene
  readonly screen: OnScreen
  /** All entities, those with the largest discs first. */
  readonly bySize: readonly string[]
}

/**
 * Paints what hangs on where the reader looks: what is in focus stands bright above a veil over all else, with the names. So pointing at
 * something leaves sigma's picture of the whole graph as it is, and costs what the focus costs.
 */
export function paintOverlay(context: CanvasRenderingContext2D, overlay: OverlayPicture): void {
  const { scene, screen } = overlay
  const targets = targetsOf(scene)
  const lines = focusedLines(overlay, targets)
  if (scene.focus) paintVeil(context, scene, screen)
  for (const { line } of lines) paintLine(context, line)
  for (const id of focusedEntities(scene, targets)) paintFound(context, screen.disc(id), screen)
  for (const id of scene.pinned.keys()) {
    const disc = screen.disc(id)
    if (disc) paintPin(context, disc, scene.palette)
  }
  paintWords(context, overlay, targets, lines)
}

const targetsOf = ({ selected, hovered }: Scene): readonly Target[] => [
  ...selectedTargets(selected),
  ...(hovered ? [hovered] : []),
]

function paintVeil(context: CanvasRenderingContext2D, { hovered, palette }: Scene, { width, height }: OnScreen): void {
  context.globalAlpha = hovered ? VEIL.whilePointing : VEIL.whileOpen
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, height)
  context.globalAlpha = 1
}

function paintFound(context: CanvasRenderingContext2D, disc: Disc | null, screen: OnScreen): void {
  if (disc && isInView(disc, screen)) paintDisc(context, disc)
}

const idsOf = (targets: readonly Target[], wanted: Target['kind']): readonly string[] =>
  targets.flatMap(({ kind, id }) => (kind === wanted ? id : []))

const focusedEntities = ({ focus }: Scene, targets: readonly Target[]): ReadonlySet<string> =>
  new Set([...(focus?.entities ?? []), ...idsOf(targets, 'entity')])

function focusedLines({ scene, screen }: OverlayPicture, targets: readonly Target[]): readonly DrawnRelation[] {
  const emphasized = new Set(idsOf(targets, 'relation'))
  return [...new Set([...(scene.focus?.relations ?? []), ...emphasized])].flatMap((id) => {
    const line = screen.line(id)
    const relation = scene.visible.relations.get(id)
    const emphasis = emphasized.has(id) ? EMPHASIS.target : EMPHASIS.inFocus
    return line && relation ? { relation, line: { ...line, thickness: line.thickness + emphasis } } : []
  })
}

function paintWords(
  context: CanvasRenderingContext2D,
  overlay: OverlayPicture,
  targets: readonly Target[],
  lines: readonly DrawnRelation[],
): void {
  const { scene, screen, graph } = overlay
  const { palette } = scene
  const picture = { x: 0, y: 0, width: screen.width, height: screen.height }
  const plates = new Set(idsOf(targets, 'entity'))
  const plated = [...plates].flatMap((id) => named(screen.disc(id), graph))
  const plateBoxes = plated.map((disc) => plateBox(context, disc, screen.width))
  const { wishes, boxes } = nameWishes(overlay, plates)
  const names = paintNames(context, wishes, { palette, picture, taken: [...plateBoxes, ...boxes] })
  paintRelationLabels(context, lines, { palette, picture, taken: [...plateBoxes, ...names, ...boxes] })
  for (const [index, disc] of plated.entries()) {
    const box = plateBoxes[index]
    if (box) paintPlate(context, disc, box, palette)
  }
}

/** While the reader points, only what is in focus has a name; else the others' recede behind what is opened. */
function nameWishes({ scene, screen, graph, bySize }: OverlayPicture, plates: ReadonlySet<string>) {
  const { focus, hovered } = scene
  const inFocus = [...(focus?.entities ?? [])]
  const { largest, boxes } = discsInView(focus && hovered ? inFocus : bySize, screen)
  const wanted = new Map(largest.map((disc) => [disc.id, disc]))
  for (const id of inFocus) {
    const disc = screen.disc(id)
    if (disc && isInView(disc, screen)) wanted.set(id, disc)
  }
  const wishes: readonly NameWish[] = [...wanted.values()]
    .filter(({ id }) => !plates.has(id))
    .flatMap((disc) => named(disc, graph))
    .map((disc) => ({ ...disc, faint: focus !== null && !focus.entities.has(disc.id) }))
  return { wishes, boxes }
}

function named(disc: Disc | null, { entities }: ViewerGraph): readonly NamedDisc[] {
  const entity = disc && entities.get(disc.id)
  return entity ? [{ ...disc, name: entity.name }] : []
}

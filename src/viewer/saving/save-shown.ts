import { entityColors } from '../core/drawing/entity-colors'
import { PALETTES } from '../core/drawing/palette'
import { placesOf } from '../core/drawing/places'
import { visibleGraph } from '../core/filter/visible-graph'
import { fileName } from '../core/saving/file-name'
import { SAVE_KINDS, type SaveKind, type TextKind } from '../core/saving/save-kinds'
import { shownData } from '../core/saving/shown-data'
import type { Viewer } from '../open-viewer'
import { offerFile } from './offer-file'

/** Has the browser save what is shown just now. Rejects where the sentences can't be loaded or there is no drawing to take a picture of. */
export async function saveShown(viewer: Viewer, kind: SaveKind): Promise<void> {
  const blob = kind === 'png' ? await picture(viewer) : await text(viewer, kind)
  const { ending = '' } = SAVE_KINDS.find((one) => one.kind === kind) ?? {}
  offerFile(blob, fileName(viewer.name, ending))
}

async function picture({ drawing }: Viewer): Promise<Blob> {
  if (!drawing.current) throw new Error('There is no drawing to take a picture of.')
  return drawing.current.toPng()
}

/** On paper, whatever the page looks like: most programs draw on white. */
const PALETTE = PALETTES.light

/** The formats are loaded when the first file is made. */
async function text(viewer: Viewer, kind: TextKind): Promise<Blob> {
  const [{ writeText }, lookup] = await Promise.all([import('./write-text'), viewer.records.lookup()])
  const { graph, store } = viewer
  const { filters, layout, pinned, appearance } = store.get()
  const colorById = entityColors(graph, visibleGraph(graph, filters, lookup), appearance.color, PALETTE)
  const placeById = placesOf(graph, layout, pinned)
  return writeText(kind, shownData(graph, filters, lookup, { placeById, colorById }))
}

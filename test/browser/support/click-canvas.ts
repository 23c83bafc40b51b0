import { expect } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Target } from '../../../src/viewer/core/state/selection'
import type { MountedViewer } from '../../../src/viewer/mount-viewer'

/** The drawing, once it is there. */
export const canvas = () => page.getByRole('img', { name: /The graph, drawn/ })

/** Where something is drawn: pixels from the canvas's left upper corner. */
export async function pointAt(viewer: MountedViewer, target: Target): Promise<{ x: number; y: number }> {
  await expect.poll(() => viewer.drawing()?.positionOf(target) ?? null).not.toBeNull()
  const position = viewer.drawing()?.positionOf(target)
  if (!position) throw new Error(`${target.id} is not drawn`)
  return position
}

export async function clickOn(viewer: MountedViewer, target: Target): Promise<void> {
  await userEvent.click(canvas(), { position: await pointAt(viewer, target) })
}

export async function hoverOver(viewer: MountedViewer, target: Target): Promise<void> {
  await userEvent.hover(canvas(), { position: await pointAt(viewer, target) })
}

import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { canvas, pointAt } from '../support/click-canvas'
import { ADA, SUDMARK } from '../support/fixture-targets'
import { openViewer } from '../support/open-viewer'

const BY = { x: 60, y: 40 }

/** What one finger does on the drawing. */
function touch(kind: 'touchstart' | 'touchmove' | 'touchend', x: number, y: number): void {
  const layer = canvas().element().querySelector('.sigma-mouse') ?? document.body
  const { left, top } = layer.getBoundingClientRect()
  const finger = new Touch({ identifier: 1, target: layer, clientX: left + x, clientY: top + y })
  const touches = kind === 'touchend' ? [] : [finger]
  layer.dispatchEvent(new TouchEvent(kind, { touches, changedTouches: [finger], bubbles: true, cancelable: true }))
}

describe('a disc', () => {
  it('goes where it is dragged and stays there, while nothing else moves', async () => {
    const viewer = openViewer()
    const [from, other] = [await pointAt(viewer, ADA), await pointAt(viewer, SUDMARK)]
    const to = { x: from.x + BY.x, y: from.y + BY.y }
    // Copies: what is handed over is changed.
    await userEvent.dragAndDrop(canvas(), canvas(), { sourcePosition: { ...from }, targetPosition: { ...to } })
    await expect.poll(() => viewer.store.get().pinned.has(ADA.id)).toBe(true)
    const now = await pointAt(viewer, ADA)
    expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(2)
    expect(await pointAt(viewer, SUDMARK)).toEqual(other)
    expect(viewer.store.get().camera).toBeNull()
    expect(viewer.store.get().selected).toBeNull()
  })

  it('is where its sender put it in a link', async () => {
    const viewer = openViewer()
    const from = await pointAt(viewer, ADA)
    await userEvent.dragAndDrop(canvas(), canvas(), {
      sourcePosition: { ...from },
      targetPosition: { x: from.x - BY.x, y: from.y + BY.y },
    })
    await expect.poll(() => window.location.hash).toContain('pin=')
    const [put, hash] = [await pointAt(viewer, ADA), window.location.hash.slice(1)]
    viewer.unmount()
    const opened = openViewer({ hash })
    const found = await pointAt(opened, ADA)
    expect(Math.hypot(found.x - put.x, found.y - put.y)).toBeLessThan(1)
  })

  it('goes back to its place when it is let go', async () => {
    const viewer = openViewer({ hash: `pin=0,0,${ADA.id}` })
    const held = await pointAt(viewer, ADA)
    viewer.store.update((state) => ({ ...state, pinned: new Map() }))
    await expect.poll(() => pointAt(viewer, ADA)).not.toEqual(held)
  })

  it('is dragged with a finger too', async () => {
    const viewer = openViewer()
    const from = await pointAt(viewer, ADA)
    touch('touchstart', from.x, from.y)
    touch('touchmove', from.x + 10, from.y + 10)
    touch('touchmove', from.x + BY.x, from.y + BY.y)
    touch('touchend', from.x + BY.x, from.y + BY.y)
    await expect.poll(() => viewer.store.get().pinned.has(ADA.id)).toBe(true)
    const now = await pointAt(viewer, ADA)
    expect(Math.hypot(now.x - from.x - BY.x, now.y - from.y - BY.y)).toBeLessThan(2)
  })
})

import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canvas, pointAt } from '../support/click-canvas'
import { ADA, NORLAND, SUDMARK } from '../support/fixture-targets'
import { openViewer } from '../support/open-viewer'
import { preferStillness } from '../support/prefer-stillness'

/** A turn of the wheel over a point of the drawing. */
function wheel(x: number, y: number, deltaY: number): void {
  const layer = canvas().element().querySelector('.sigma-mouse')
  const box = layer?.getBoundingClientRect()
  const at = { clientX: (box?.left ?? 0) + x, clientY: (box?.top ?? 0) + y }
  layer?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, bubbles: true, cancelable: true }))
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

/** What there is to see, frame by frame until the test ends, each time that it is something else. */
function watchFrames(look: () => string): readonly string[] {
  const seen = [look()]
  let frame = 0
  const watch = () => {
    const next = look()
    if (next !== seen.at(-1)) seen.push(next)
    frame = requestAnimationFrame(watch)
  }
  watch()
  onTestFinished(() => cancelAnimationFrame(frame))
  return seen
}

describe('the camera', () => {
  it('goes nearer by its button, says so in the address, and a link shows the same', async () => {
    const viewer = openViewer()
    await pointAt(viewer, ADA)
    await userEvent.click(page.getByRole('button', { name: 'Nearer' }))
    await expect.poll(() => viewer.store.get().camera?.span ?? 0).toBeGreaterThan(0)
    await expect.poll(() => window.location.hash).toContain('camera=')
    const [seen, hash] = [await pointAt(viewer, SUDMARK), window.location.hash.slice(1)]
    viewer.unmount()
    const opened = openViewer({ hash })
    await expect.poll(async () => distance(await pointAt(opened, SUDMARK), seen)).toBeLessThan(2)
    expect(opened.store.get().camera).not.toBeNull()
  })

  it('stays where it is when the window has another size', async () => {
    const viewer = openViewer({ hash: 'camera=20,5,60' })
    await pointAt(viewer, NORLAND)
    const element = canvas().element()
    const middle = () => {
      const at = viewer.drawing()?.positionOf(NORLAND) ?? { x: 0, y: 0 }
      return distance(at, { x: element.clientWidth / 2, y: element.clientHeight / 2 })
    }
    await expect.poll(middle).toBeLessThan(1)
    const before = element.clientHeight
    await page.viewport(1000, 600)
    await expect.poll(() => element.clientHeight).not.toBe(before)
    await expect.poll(middle).toBeLessThan(1)
    expect(viewer.store.get().camera).toEqual({ x: 20, y: 5, span: 60 })
    await page.viewport(1280, 800)
  })

  it('follows the wheel, and keeps what is below the pointer there', async () => {
    const viewer = openViewer()
    const before = await pointAt(viewer, ADA)
    wheel(before.x, before.y, -100)
    await expect.poll(() => viewer.store.get().camera, { timeout: 5000 }).not.toBeNull()
    expect(distance(await pointAt(viewer, ADA), before)).toBeLessThan(2)
  })

  it.each([
    ['a button', () => userEvent.click(page.getByRole('button', { name: 'Nearer' }))],
    ['a double click', () => userEvent.dblClick(canvas(), { position: { x: 8, y: 8 } })],
  ])('goes where %s sends it in one step, for readers who want no movement', async (_, send) => {
    await preferStillness()
    const viewer = openViewer()
    await pointAt(viewer, ADA)
    const seen = watchFrames(() => JSON.stringify(viewer.drawing()?.positionOf(ADA)))
    await send()
    await expect.poll(() => viewer.store.get().camera, { timeout: 5000 }).not.toBeNull()
    expect(seen).toHaveLength(2)
  })

  it('sees all again by one button', async () => {
    const viewer = openViewer({ hash: 'camera=60,-20,30' })
    await pointAt(viewer, SUDMARK)
    await userEvent.click(page.getByRole('button', { name: 'Fit all into view' }))
    await expect.poll(() => viewer.store.get().camera, { timeout: 5000 }).toBeNull()
  })

  it('goes back to where it was with the address', async () => {
    const viewer = openViewer({ hash: 'camera=20,5,60' })
    const near = await pointAt(viewer, SUDMARK)
    window.location.hash = ''
    await expect.poll(async () => distance(await pointAt(viewer, SUDMARK), near)).toBeGreaterThan(20)
    window.history.back()
    await expect.poll(async () => distance(await pointAt(viewer, SUDMARK), near)).toBeLessThan(1)
  })
})

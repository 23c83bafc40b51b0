import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PALETTES } from '../../../src/viewer/core/drawing/palette'
import { canvas, pointAt } from '../support/click-canvas'
import { ADA, NORLAND, SUDMARK } from '../support/fixture-targets'
import { openViewer } from '../support/open-viewer'

/** The color of a pixel of a picture, `#rrggbb`. */
async function pixelOf(picture: Blob, x: number, y: number): Promise<string> {
  const bitmap = await createImageBitmap(picture)
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? []
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

describe('the drawing', () => {
  it('is given as a picture of twice as many pixels, with its paper and its discs where they are', async () => {
    const viewer = openViewer()
    const { x, y } = await pointAt(viewer, SUDMARK)
    const picture = await viewer.drawing()?.toPng()
    if (!picture) throw new Error('there is no drawing')
    expect(picture.type).toBe('image/png')
    const { width, height } = await createImageBitmap(picture)
    const element = canvas().element()
    expect([width, height]).toEqual([2 * element.clientWidth, 2 * element.clientHeight])
    expect(await pixelOf(picture, 2, 2)).toBe(PALETTES.light.paper)
    expect(await pixelOf(picture, Math.round(2 * x), Math.round(2 * y))).toBe(PALETTES.light.entity.country)
  })

  it('lets a layout that runs move what is not pinned, and never to no place', async () => {
    const viewer = openViewer({ hash: `pin=0,0,${NORLAND.id}` })
    const [ada, norland] = [await pointAt(viewer, ADA), await pointAt(viewer, NORLAND)]
    viewer.drawing()?.place(
      new Map([
        [ADA.id, { x: 40, y: 20 }],
        [SUDMARK.id, { x: Number.NaN, y: 0 }],
        [NORLAND.id, { x: 30, y: 10 }],
      ]),
    )
    await expect.poll(() => pointAt(viewer, ADA)).not.toEqual(ada)
    expect(Number.isFinite((await pointAt(viewer, SUDMARK)).x)).toBe(true)
    expect(await pointAt(viewer, NORLAND)).toEqual(norland)
    viewer.drawing()?.place(new Map())
    await expect.poll(() => pointAt(viewer, ADA)).toEqual(ada)
  })

  it('says so when the browser takes its memory back, and is drawn again', async () => {
    const viewer = openViewer()
    await pointAt(viewer, ADA)
    const layer = canvas().element().querySelector<HTMLCanvasElement>('.sigma-nodes')
    layer?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    await userEvent.click(page.getByRole('button', { name: 'Draw it again' }))
    await pointAt(viewer, ADA)
  })

  it('bears to be hidden, and is whole when it is shown again', async () => {
    const viewer = openViewer()
    const before = await pointAt(viewer, ADA)
    const element = canvas().element() as HTMLElement
    const frame = element.parentElement as HTMLElement
    onTestFinished(() => void frame.style.removeProperty('display'))
    frame.style.display = 'none'
    await new Promise((resolve) => setTimeout(resolve, 100))
    frame.style.removeProperty('display')
    await expect.poll(() => pointAt(viewer, ADA)).toEqual(before)
  })
})

import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { canvas, hoverOver, pointAt } from '../support/click-canvas'
import { drawnThings } from '../support/drawn-things'
import { ACCUSE, ADA, NORLAND, SUDMARK } from '../support/fixture-targets'
import { openViewer } from '../support/open-viewer'
import { readWords } from '../support/read-words'

describe('what is in focus', () => {
  it('has its relations named on their lines, and its own name on a plate', async () => {
    const words = readWords()
    const viewer = openViewer()
    await pointAt(viewer, ADA)
    expect(words).not.toContain('accused / criticised')
    await hoverOver(viewer, ADA)
    await expect.poll(() => words).toContain('accused / criticised')
  })

  it('is brought out without drawing the rest of the graph anew', async () => {
    const viewer = openViewer()
    await hoverOver(viewer, NORLAND)
    await expect.poll(() => viewer.store.get().hovered).toEqual(NORLAND)
    const drawn = drawnThings()
    await hoverOver(viewer, SUDMARK)
    await expect.poll(() => viewer.store.get().hovered).toEqual(SUDMARK)
    await new Promise((resolve) => setTimeout(resolve, 100))
    // The disc that is left and the one that is pointed at, and nothing else.
    expect(drawn()).toBeLessThanOrEqual(2)
  })

  it('is a pair where a second disc is clicked with Shift held', async () => {
    const viewer = openViewer({ hash: `entity=${ADA.id}` })
    await userEvent.click(canvas(), { position: await pointAt(viewer, SUDMARK), modifiers: ['Shift'] })
    await expect.poll(() => viewer.store.get().selected).toEqual({ kind: 'pair', id: ADA.id, other: SUDMARK.id })
  })

  it('is one disc alone where nothing is selected before', async () => {
    const viewer = openViewer()
    await userEvent.click(canvas(), { position: await pointAt(viewer, SUDMARK), modifiers: ['Control'] })
    await expect.poll(() => viewer.store.get().selected).toEqual(SUDMARK)
  })

  it('is let go by a click beside everything', async () => {
    const viewer = openViewer({ hash: `relation=${encodeURIComponent(ACCUSE.id)}` })
    await pointAt(viewer, ADA)
    expect(viewer.store.get().selected).toEqual(ACCUSE)
    await userEvent.click(canvas(), { position: { x: 3, y: 3 } })
    await expect.poll(() => viewer.store.get().selected).toBeNull()
  })
})

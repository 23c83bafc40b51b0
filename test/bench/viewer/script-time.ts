import type { CDPSession, Page } from 'playwright'
import type { Pictures } from './watch-pictures'

/** What something that a reader does costs. Times are those of the page's main thread at work, in milliseconds. */
export interface Cost {
  /** Its scripts. */
  readonly script: number
  /** Style and layout of the page. */
  readonly layout: number
  /** How many things WebGL was told to draw. */
  readonly drawn: number
}

/** Measures what the main thread does until it has nothing more to do. */
export type Meter = (act: () => Promise<unknown>) => Promise<Cost>

/**
 * By the thread's own clock, which stands while it waits: for the GPU, or while others use the machine. So a call of WebGL counts for what
 * it costs the script, not for what it makes the GPU do.
 */
export async function openMeter(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async (act) => {
    await quiet(page)
    const before = await readCost(page, session)
    await act()
    await quiet(page)
    const after = await readCost(page, session)
    return {
      script: after.script - before.script,
      layout: after.layout - before.layout,
      drawn: after.drawn - before.drawn,
    }
  }
}

async function readCost(page: Page, session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  const drawn = await page.evaluate(() => (window as unknown as { pictures: Pictures }).pictures.drawn)
  return {
    script: 1000 * seconds('ScriptDuration'),
    layout: 1000 * (seconds('LayoutDuration') + seconds('RecalcStyleDuration')),
    drawn,
  }
}

/** Some frames, and whatever waits for a moment without work. */
const quiet = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve, 300))
  })

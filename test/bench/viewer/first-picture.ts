import type { Browser, Page } from 'playwright'
import { type Pictures, watchPictures } from './watch-pictures'

export const WINDOW = { width: 1440, height: 900 }

export interface FirstPicture {
  /** Milliseconds from the start of navigation until it was on the screen. */
  readonly time: number
  /** What the page had loaded until then, itself included, in bytes. */
  readonly bytes: number
}

/** Opens a page anew, with nothing cached, and waits until it shows its first whole picture of so many discs. */
export async function openPage(browser: Browser, address: string, discs: number): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(error))
  // What tsx makes of a function calls a helper of its own.
  await page.addInitScript('globalThis.__name = (it) => it')
  await page.addInitScript(watchPictures, discs)
  await page.goto(address)
  await page.waitForFunction(() => (window as unknown as { pictures: Pictures }).pictures.first !== null, null, {
    timeout: 120_000,
  })
  return page
}

export async function firstPicture(browser: Browser, address: string, discs: number): Promise<FirstPicture> {
  const page = await openPage(browser, address, discs)
  const picture = await page.evaluate(() => {
    const { first } = (window as unknown as { pictures: Pictures }).pictures
    const time = first ?? Number.NaN
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const loaded = (files as PerformanceResourceTiming[]).filter(({ responseEnd }) => responseEnd <= time)
    return { time, bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0) }
  })
  await page.context().close()
  return picture
}

import { chromium } from 'playwright'
import { findBrowser } from '../find-browser.js'

/** Runs a script in a page of a real browser that is served nothing else, then evaluates an expression there. Errors of the page throw. */
export async function runInPage(script: string, expression: string): Promise<unknown> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('there is no browser to run it in')
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    return await page.evaluate(expression)
  } finally {
    await browser.close()
  }
}

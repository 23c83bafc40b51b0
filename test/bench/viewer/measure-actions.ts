import type { Page } from 'playwright'
import { median } from './median'
import { type Cost, type Meter, openMeter } from './script-time'

/** Something that a reader does, so many times, each time so that there is something to do for the page. */
interface Action {
  readonly name: string
  readonly act: (page: Page, round: number) => Promise<unknown>
}

/** Points on discs, in pixels of the drawing: found by going there, since a disc says its name when pointed at. */
async function findDiscs(page: Page, count: number): Promise<readonly { x: number; y: number }[]> {
  const box = await page.locator('.canvas').boundingBox()
  if (!box) throw new Error('there is no drawing')
  const found: { x: number; y: number }[] = []
  const said = new Set<string>()
  for (let step = 1; found.length < count && step < 60; step++) {
    const point = {
      x: box.x + box.width * (0.2 + ((step * 0.37) % 0.6)),
      y: box.y + box.height * (0.2 + ((step * 0.23) % 0.6)),
    }
    await page.mouse.move(point.x, point.y)
    await page.waitForTimeout(60)
    const caption = (await page.locator('.caption').textContent()) ?? ''
    if (!/: named \d/.test(caption) || said.has(caption)) continue
    said.add(caption)
    found.push(point)
  }
  return found
}

const checkbox =
  (name: RegExp): Action['act'] =>
  (page) =>
    page.getByRole('checkbox', { name }).first().click({ force: true })

/** By the address, so that it is a single step whatever control the page has for it. */
const askConfidence = (page: Page, least: number): Promise<unknown> =>
  page.evaluate((hash) => {
    window.location.hash = hash
  }, `confidence=${least}`)

/** Has the page read the sentences, which it does when a filter first asks for them, and waits until it says how many are left out. */
async function loadSentences(page: Page): Promise<void> {
  await askConfidence(page, 0.6)
  await page
    .getByText(/Not shown: .*sentence/)
    .first()
    .waitFor({ timeout: 180_000 })
}

/** Prints what each of the things that a reader does most costs the page's main thread. */
export async function measureActions(page: Page, rounds: number): Promise<void> {
  const discs = await findDiscs(page, 2 * rounds)
  const actions: readonly Action[] = [
    {
      name: 'pointing at another entity',
      act: async (_, round) =>
        page.mouse.move(discs[round % discs.length]?.x ?? 0, discs[round % discs.length]?.y ?? 0),
    },
    { name: 'hiding or showing a type of entity', act: checkbox(/^people/) },
    { name: 'hiding or showing a type of relation', act: checkbox(/accused/) },
  ]
  const meter = await openMeter(page)
  console.log(`work of the main thread, median and most of ${2 * rounds}`)
  for (const action of actions) await measureAction(page, meter, action, 2 * rounds)
  await loadSentences(page)
  const evidence: Action = {
    name: 'asking for sentences that are more or less certain, once they are read',
    act: (_, round) => askConfidence(page, round % 2 === 0 ? 0.8 : 0.6),
  }
  await measureAction(page, meter, evidence, 2 * rounds)
}

async function measureAction(page: Page, meter: Meter, { name, act }: Action, times: number): Promise<void> {
  const costs: Cost[] = []
  for (let round = 0; round < times; round++) costs.push(await meter(() => act(page, round)))
  const of = (part: keyof Cost): readonly number[] => costs.map((cost) => cost[part])
  const script = of('script')
  console.log(
    `  ${median(script).toFixed(1).padStart(6)} ms of script (most ${Math.max(...script).toFixed(1)}), ` +
      `${median(of('layout')).toFixed(1)} ms of layout, ${median(of('drawn'))} things drawn: ${name}`,
  )
}

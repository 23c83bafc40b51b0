import type { Page } from 'playwright'
import { median } from './median'
import { type Cost, type Meter, openMeter } from './script-time'

/** Something that a reader does, so many times, each time so that there is something to do for the page. */
interface Action {
  readonly name: string
  readonly act: (page: Page, round: number) => Promise<unknown>
  /** What must be there, and in sight, before. */
  readonly bring?: (page: Page) => Promise<unknown>
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

/** Clicks where a checkbox stands: to look for it by its name would be work of the page, and not what a reader makes it do. */
function clickBox(name: string, label: RegExp): Action {
  let at = { x: 0, y: 0 }
  return {
    name,
    async bring(page) {
      const box = page.getByRole('checkbox', { name: label }).first().locator('xpath=ancestor::label')
      await box.scrollIntoViewIfNeeded()
      const { x = 0, y = 0, height = 0 } = (await box.boundingBox()) ?? {}
      at = { x: x + height / 2, y: y + height / 2 }
    },
    act: (page) => page.mouse.click(at.x, at.y),
  }
}

/** By the address, so that it is a single step whatever control the page has for it. */
const goTo = (page: Page, hash: string): Promise<unknown> =>
  page.evaluate((next) => {
    window.location.hash = next
  }, hash)

/** Has the page read the sentences, which it does when a filter first asks for them, and waits until it says how many are left out. */
async function loadSentences(page: Page): Promise<void> {
  await goTo(page, 'confidence=0.6')
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
    clickBox('hiding or showing a type of entity', /^people/),
    clickBox('hiding or showing a type of relation', /accused/),
  ]
  const meter = await openMeter(page)
  console.log(`work of the main thread, median and most of ${2 * rounds}`)
  for (const action of actions) await measureAction(page, meter, action, 2 * rounds)
  await loadSentences(page)
  for (const action of EVIDENCE_FILTERS) await measureAction(page, meter, action, 2 * rounds)
}

/** What is asked of sentences, once they are read: each by turns more and less. */
const EVIDENCE_FILTERS: readonly Action[] = [
  { name: 'asking for sentences that are more certain', hashes: ['confidence=0.8', 'confidence=0.6'] },
  { name: 'asking for sentences of some dates', hashes: ['since=2013-02-03&until=2017', 'since=2014-02&until=2016'] },
  { name: 'asking for sentences put in one way', hashes: ['standing=negated', 'standing=future,negated'] },
  {
    name: 'leaving out what two outlets report',
    hashes: ['outlet=-outlet%3Adaily-1&outlet=-outlet%3Adaily-2', 'outlet=-outlet%3Adaily-3&outlet=-outlet%3Adaily-4'],
  },
  { name: 'the same with the timeline open', hashes: ['timeline=open&confidence=0.8', 'timeline=open&confidence=0.6'] },
].map(({ name, hashes }) => ({ name, act: (page, round) => goTo(page, hashes[round % hashes.length] ?? '') }))

async function measureAction(page: Page, meter: Meter, { name, bring, act }: Action, times: number): Promise<void> {
  const costs: Cost[] = []
  await bring?.(page)
  for (let round = 0; round < times; round++) costs.push(await meter(() => act(page, round)))
  const of = (part: keyof Cost): readonly number[] => costs.map((cost) => cost[part])
  const script = of('script')
  console.log(
    `  ${median(script).toFixed(1).padStart(6)} ms of script (most ${Math.max(...script).toFixed(1)}), ` +
      `${median(of('layout')).toFixed(1)} ms of layout, ${median(of('drawn'))} things drawn: ${name}`,
  )
}

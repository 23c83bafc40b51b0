import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'

/** Opens the built page, as a web server under some path gives it, in a frame. */
async function openBuiltPage(): Promise<{ frame: HTMLIFrameElement; content: Document }> {
  const frame = document.createElement('iframe')
  frame.title = 'built'
  frame.width = '1200'
  frame.height = '760'
  frame.src = '/built/index.html'
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  if (!frame.contentDocument) throw new Error('the frame has no document')
  return { frame, content: frame.contentDocument }
}

describe('the built page', () => {
  it('carries a strict policy and works under it, drawing and dialog included', async () => {
    const { frame, content } = await openBuiltPage()
    const policy = content.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
    const broken: string[] = []
    content.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective))

    const built = page.frameLocator(page.elementLocator(frame))
    await expect.element(built.getByRole('heading', { name: 'Pressgraph' })).toBeVisible()
    await built.getByRole('combobox').fill('voss')
    await built.getByRole('option', { name: 'Ada Voss person' }).click()
    await built.getByRole('button', { name: 'Sudmark 2 sentences, 2 sources' }).click()
    await built.getByRole('button', { name: 'Norland accuses Sudmark over fishing quotas' }).first().click()
    await expect.element(built.getByRole('region', { name: 'Text of the article' })).toBeVisible()
    expect(content.querySelectorAll('canvas').length).toBeGreaterThan(0)
    expect(broken).toEqual([])
    // React Aria would add style elements of its own, which the policy stops.
    expect(content.querySelectorAll('style')).toHaveLength(0)
  })
})

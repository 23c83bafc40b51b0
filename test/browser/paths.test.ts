import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Focus } from '../../src/viewer/core/filter/focus'
import { openViewer } from './support/open-viewer'

const end = (label: 'From' | 'To') => page.getByRole('combobox', { name: label, exact: true })
const step = (name: string) => page.getByRole('region', { name })
const paths = () => page.getByRole('list', { name: 'Paths found' })
const SOL_TO_SUDMARK = 'view=list&path=hops&from=person:mira-sol&to=country:XS'

async function choose(label: 'From' | 'To', words: string, name: string): Promise<void> {
  await userEvent.fill(end(label), words)
  await userEvent.click(page.getByRole('option', { name }))
}

describe('the path finder', () => {
  it('leads from one name to another, each step with the sentence that says so', async () => {
    openViewer({ hash: 'view=list' })
    await userEvent.click(page.getByRole('button', { name: 'Find a path', exact: true }))
    await expect.element(page.getByText('Choose two names.')).toBeVisible()
    await choose('From', 'mira', 'Mira Sol')
    await expect.element(page.getByText('Choose the other name.')).toBeVisible()
    await choose('To', 'sudm', 'Sudmark')
    await expect
      .element(paths().getByRole('button', { name: /^Mira Sol – Ada Voss – Sudmark/ }))
      .toHaveAttribute('aria-pressed', 'true')
    const quote = step('Mira Sol to Ada Voss').getByText(
      'Mira Sol, spokeswoman for the Harbour Union, praised Ada Voss.',
    )
    await expect.element(quote).toBeVisible()
    expect([...quote.element().querySelectorAll('mark')].map(({ dataset }) => dataset['roles'])).toEqual([
      'source',
      'cue',
      'target',
    ])
    await expect.element(step('Ada Voss to Sudmark')).toHaveTextContent('accused / criticised')
    await expect.element(step('Mira Sol to Ada Voss')).toHaveTextContent('Northern Wire, 2031-04-05')
  })

  it('begins at the one whose profile it is opened from', async () => {
    openViewer({ hash: 'view=list&entity=person:ada-voss' })
    await userEvent.click(page.getByRole('button', { name: 'Find a path to…' }))
    await expect.element(end('From')).toHaveValue('Ada Voss')
  })

  it('says of each step how its sentence holds it', async () => {
    openViewer({ hash: 'view=list&path=hops&from=country:XN&to=country:XS' })
    await expect.element(step('Norland to Sudmark')).toHaveTextContent(/will not happen|did not happen/)
  })

  it('shows what else joins two on demand, and opens it', async () => {
    openViewer({ hash: 'view=list&path=hops&from=person:ada-voss&to=person:emile-tarn' })
    const first = step('Ada Voss to Émile Tarn')
    await userEvent.click(first.getByRole('button', { name: '1 other relation' }))
    await userEvent.click(first.getByRole('group', { name: '1 other relation' }).getByRole('button'))
    await expect.element(page.getByRole('heading', { level: 2, name: /Ada Voss|Émile Tarn/ })).toBeVisible()
  })

  it('opens the article of a step', async () => {
    openViewer({ hash: SOL_TO_SUDMARK })
    await userEvent.click(step('Mira Sol to Ada Voss').getByRole('button', { name: /^Talks at Port Elm/ }))
    await expect.element(page.getByRole('dialog', { name: 'Article' })).toHaveTextContent('praised Ada Voss')
  })

  it('swaps its ends, and keeps all that it is asked in the address', async () => {
    openViewer({ hash: SOL_TO_SUDMARK })
    await userEvent.click(page.getByRole('button', { name: 'Swap the two' }))
    await expect.element(end('From')).toHaveValue('Sudmark')
    await userEvent.click(page.getByRole('radio', { name: 'Best evidenced' }))
    await userEvent.click(page.getByRole('radio', { name: '4' }))
    await userEvent.click(paths().getByRole('button').nth(1))
    expect(window.location.hash).toBe(
      '#view=list&path=evidence&from=country%3AXS&to=person%3Amira-sol&steps=4&choice=1',
    )
    await expect.element(paths().getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true')
  })

  it('stays bright in the drawing', async () => {
    const viewer = openViewer({ hash: SOL_TO_SUDMARK.replace('view=list&', '') })
    const shown: (Focus | null)[] = []
    await expect.poll(() => viewer.drawing()).not.toBeNull()
    const drawing = viewer.drawing()
    if (!drawing) throw new Error('there is no drawing')
    vi.spyOn(drawing, 'show').mockImplementation((scene) => shown.push(scene.focus))
    await userEvent.click(page.getByRole('button', { name: 'Swap the two' }))
    await expect
      .poll(() => [...(shown.at(-1)?.entities ?? [])].toSorted())
      .toEqual(['country:XS', 'person:ada-voss', 'person:mira-sol'])
  })

  it('stands out in the list', async () => {
    openViewer({ hash: SOL_TO_SUDMARK })
    await expect.element(page.getByRole('row', { name: /^Ada Voss .*on the path/ })).toBeVisible()
    await userEvent.click(page.getByRole('tab', { name: /^Relations/ }))
    await expect.element(page.getByRole('row', { name: /^Ada Voss on the path/ })).toHaveTextContent('Sudmark')
  })

  it('says that there is none, and what could be tried', async () => {
    openViewer({ hash: 'view=list&path=hops&from=person:mira-sol&to=organization:img-src-x&steps=1' })
    await expect.element(page.getByText(/^No path of at most 1 step leads from Mira Sol to/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Allow up to 6 steps' }))
    await expect.element(paths()).toBeVisible()
  })

  it('looks only through what the filters show, and says so', async () => {
    openViewer({ hash: 'view=list&path=hops&from=person:ada-voss&to=topic:fishing-quota' })
    await expect.element(page.getByText('Looks only through what the filters show.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Show weak links too' }))
    await expect.element(paths().getByRole('button', { name: /^Ada Voss – fishing quotas/ })).toBeVisible()
  })

  it.each([
    ['the same name twice', 'from=person:ada-voss&to=person:ada-voss', 'Both are the same.'],
    ['a name that is not there', 'from=person:nobody&to=person:ada-voss', '“person:nobody” is not in this graph.'],
  ])('answers %s in words', async (_, ends, words) => {
    openViewer({ hash: `view=list&path=hops&${ends}` })
    await expect.element(page.getByText(words)).toBeVisible()
  })

  it('needs no pointer', async () => {
    openViewer({ hash: 'view=list&path=hops' })
    await userEvent.click(end('From'))
    await userEvent.keyboard('mira{ArrowDown}{Enter}')
    await expect.element(end('From')).toHaveValue('Mira Sol')
    await userEvent.click(end('To'))
    await userEvent.keyboard('ada{ArrowDown}{Enter}')
    await expect.element(step('Mira Sol to Ada Voss')).toBeVisible()
  })
})

describe('a path to take away', () => {
  const paragraph = () => page.getByRole('region', { name: 'The paragraph' })
  const ADDRESS = 'https://harbour.example/quotas'

  it('is a paragraph with footnotes that name sentence, article, outlet, date and address', async () => {
    openViewer({ hash: SOL_TO_SUDMARK })
    await expect.element(paragraph()).toHaveTextContent(/^Mira Sol .* Ada Voss: .*\[1\] Ada Voss accused/)
    await expect
      .element(paragraph())
      .toHaveTextContent(
        `“President Ada Voss accused Sudmark of breaking the fishing quotas on Tuesday.” — Norland accuses Sudmark over fishing quotas, The Harbour Post, 2031-04-02`,
      )
    await expect.element(paragraph()).toHaveTextContent(ADDRESS)
  })

  it('is copied as it is shown, and says so', async () => {
    openViewer({ hash: SOL_TO_SUDMARK })
    const copied: string[] = []
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text)
    })
    await userEvent.click(page.getByRole('radio', { name: 'Markdown' }))
    await expect.element(paragraph()).toHaveTextContent('[^1]: “Mira Sol')
    await userEvent.click(page.getByRole('button', { name: 'Copy', exact: true }))
    await expect.element(page.getByText('Copied')).toBeVisible()
    expect(copied).toEqual([paragraph().element().textContent])
    write.mockRestore()
  })

  it('can be copied by hand where the browser refuses', async () => {
    openViewer({ hash: SOL_TO_SUDMARK })
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    const oldWay = vi.spyOn(document, 'execCommand').mockReturnValue(false)
    await userEvent.click(page.getByRole('button', { name: 'Copy', exact: true }))
    await expect
      .element(page.getByRole('textbox', { name: /Copy it from here/ }))
      .toHaveValue(paragraph().element().textContent ?? '')
    write.mockRestore()
    oldWay.mockRestore()
  })
})

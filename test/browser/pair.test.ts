import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openViewer } from './support/open-viewer'

const PAIR = 'view=list&entity=person:ada-voss&with=person:emile-tarn'
const title = () => page.getByRole('heading', { level: 2, name: 'Ada Voss and Émile Tarn' })

describe('two entities together', () => {
  it('are opened from a profile by the name of the other', async () => {
    const viewer = openViewer({ hash: 'view=list&entity=person:ada-voss' })
    await userEvent.click(page.getByRole('button', { name: 'Compare with…' }))
    await userEvent.fill(page.getByRole('combobox', { name: 'Compare Ada Voss with' }), 'tarn')
    await userEvent.click(page.getByRole('option', { name: 'Émile Tarn' }))
    await expect.element(title()).toBeVisible()
    expect(viewer.store.get().selected).toEqual({ kind: 'pair', id: 'person:ada-voss', other: 'person:emile-tarn' })
  })

  it('are opened from the list of those that an entity is most linked to', async () => {
    openViewer({ hash: 'view=list&entity=person:ada-voss' })
    await userEvent.click(page.getByRole('button', { name: 'Émile Tarn, together with Ada Voss' }))
    await expect.element(title()).toBeVisible()
  })

  it('say how much goes each way, and how much both ways', async () => {
    openViewer({ hash: PAIR })
    const lanes = page.getByRole('list', { name: 'What goes each way' })
    await expect.element(lanes).toHaveTextContent('0 sentences from Ada Voss to Émile Tarn')
    await expect.element(lanes).toHaveTextContent('1 sentence both ways')
    await expect.element(lanes).toHaveTextContent('1 sentence from Émile Tarn to Ada Voss')
  })

  it('have their relations with the best sentence of each, then all sentences by date with who does what to whom', async () => {
    openViewer({ hash: PAIR })
    await expect.element(page.getByRole('button', { name: /Ada Voss met \/ spoke with Émile Tarn/ })).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'All sentences by date' })).toBeVisible()
    const lines = [...document.querySelectorAll('.direction')].map(({ textContent }) => textContent)
    expect(lines).toEqual([
      '2031-04-02 ·  Émile Tarn rejected / denied Ada Voss',
      '2031-04-05 ·  Ada Voss met / spoke with Émile Tarn, both ways',
    ])
  })

  it('show over time what goes above and below the line, and a click on a bar keeps its time alone', async () => {
    const viewer = openViewer({ hash: PAIR })
    const bars = page.getByRole('figure', { name: 'Between Ada Voss and Émile Tarn over time' })
    await userEvent.click(bars.getByRole('button', { name: '2031-04-05: 1 sentence both ways' }))
    expect(viewer.store.get().filters).toMatchObject({ since: '2031-04-05', until: '2031-04-05' })
    await expect.element(page.getByText('1 relation filtered out.')).toBeVisible()
  })

  it('lead to the paths between them', async () => {
    const viewer = openViewer({ hash: PAIR })
    await userEvent.click(page.getByRole('button', { name: 'Find paths between them' }))
    expect(viewer.store.get().selected).toMatchObject({
      kind: 'path',
      from: 'person:ada-voss',
      to: 'person:emile-tarn',
    })
  })

  it('say so where nothing joins them, and where the graph does not have one of them', async () => {
    const viewer = openViewer({ hash: 'view=list&entity=person:mira-sol&with=organization:fleet-watch' })
    await expect.element(page.getByText('No sentence of any article joins them.')).toBeVisible()
    viewer.store.update((state) => ({
      ...state,
      selected: { kind: 'pair', id: 'person:mira-sol', other: 'person:nobody' },
    }))
    await expect.element(page.getByText('Not in this graph')).toBeVisible()
  })
})

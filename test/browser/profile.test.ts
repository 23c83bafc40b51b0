import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openViewer } from './support/open-viewer'

describe('the profile of an entity', () => {
  it('tells what it did, what was done to it, what it said and where it is named', async () => {
    openViewer({ hash: 'view=list&entity=person:emile-tarn' })
    for (const title of [
      'What Émile Tarn did',
      'What was done to or said of Émile Tarn',
      'Both ways',
      'What Émile Tarn said',
      'Articles',
    ]) {
      await expect.element(page.getByRole('heading', { name: title })).toBeVisible()
    }
    await expect.element(page.getByText('We reject every word of it', { exact: true })).toBeVisible()
    await expect.element(page.getByText(/Quoted with “told” in/)).toBeVisible()
  })

  it('opens an article at what was said', async () => {
    openViewer({ hash: 'view=list&entity=person:emile-tarn' })
    const statement = page.getByText('his country would not sanction Norland', { exact: true })
    await expect.element(statement).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Norland accuses Sudmark over fishing quotas' }).first())
    await expect.element(page.getByRole('region', { name: 'Text of the article' })).toBeVisible()
    const passage = [...document.querySelectorAll('mark[data-roles~="passage"]')]
      .map((mark) => mark.textContent)
      .join('')
    expect(passage).toContain('his country would not sanction Norland')
  })

  it('says so where a link names something that the graph does not have', async () => {
    openViewer({ hash: 'view=list&entity=person:nobody' })
    await expect.element(page.getByText('Not in this graph')).toBeVisible()
  })
})

import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MissingFile } from '../../src/viewer/data/graph-folder'
import { fixtureRelation } from './support/fixture-relation'
import { makeFixtureGraph } from './support/make-fixture-graph'
import { openViewer } from './support/open-viewer'

const SANCTION = fixtureRelation('country:XS', 'sanction', 'country:XN')
const ACCUSE = fixtureRelation('person:ada-voss', 'accuse', 'country:XS')
const REJECT = fixtureRelation('person:emile-tarn', 'reject', 'person:ada-voss')
const AID = fixtureRelation('country:XN', 'aid', 'organization:fleet-watch')
const SENTENCE = 'Émile Tarn, the prime minister of Sudmark, said his country would not sanction Norland.'

function denialLink(): Element {
  const link = document.querySelector('.denial .origin button')
  if (!link) throw new Error('no denial leads to its article')
  return link
}

const passageText = (): string =>
  [...document.querySelectorAll('mark[data-roles~="passage"]')].map(({ textContent }) => textContent).join('')

describe('the evidence of a relation', () => {
  it('is reached from a profile and shows the sentence word for word with its parts marked', async () => {
    openViewer({ hash: 'view=list&entity=person:ada-voss' })
    await userEvent.click(page.getByRole('button', { name: 'Sudmark 2 sentences, 2 sources' }))
    const quote = page.getByText('President Ada Voss accused Sudmark of breaking the fishing quotas on Tuesday.')
    await expect.element(quote).toBeVisible()
    expect(
      [...quote.element().querySelectorAll('mark')].map((mark) => [mark.dataset['roles'], mark.textContent]),
    ).toEqual([
      ['source', 'President Ada Voss'],
      ['cue', 'accused'],
      ['target', 'Sudmark'],
    ])
  })

  it('marks its parts in ways that differ without color', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect.element(page.getByRole('heading', { name: 'Evidence' })).toBeVisible()
    const forms = ['source', 'cue', 'target'].map((role) => {
      const mark = document.querySelector(`mark[data-roles="${role}"]`)
      if (!mark) throw new Error(`no ${role} is marked`)
      const { fontStyle, textDecorationStyle, textDecorationLine, outlineStyle } = getComputedStyle(mark)
      return [fontStyle, textDecorationLine, textDecorationStyle, outlineStyle].join(' ')
    })
    expect(new Set(forms).size).toBe(3)
  })

  it('says in words what is negated, not yet done, and in whose mouth', async () => {
    openViewer({ hash: `view=list&relation=${SANCTION}` })
    await expect.element(page.getByText('Negated: the sentence says that it will not happen')).toBeVisible()
    await expect.element(page.getByText('According to Émile Tarn (“Émile Tarn … said”)')).toBeVisible()
    await expect.element(page.getByText(/rule “subject-verb-object” with confidence 0.8/)).toBeVisible()
  })

  it('tells hearsay without a name from the article’s own voice', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect.element(page.getByText('In the article’s own voice')).toBeVisible()
    await expect.element(page.getByText('According to a source that is not named')).toBeVisible()
  })

  it('lists copies under the sentence that they come from, and opens them there', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect
      .element(page.getByText('2 sentences from two independent sources (Northern Wire, The Harbour Post); one copy.'))
      .toBeVisible()
    const evidence = page.getByRole('listitem').filter({ hasText: 'Voss again accused Sudmark' })
    const copies = evidence.getByRole('group', { name: 'Copies' })
    await expect
      .element(copies)
      .toHaveTextContent('Also in: Norland digest (The Harbour Post, crediting Northern Wire, 2031-04-06), a copy')
    await userEvent.click(copies.getByRole('button', { name: 'Norland digest' }))
    const reader = page.getByRole('dialog', { name: 'Article' })
    await expect.element(reader).toHaveTextContent('A copy of Talks at Port Elm')
    await expect.poll(passageText).toBe('Voss once more accused Sudmark of overfishing, according to officials.')
  })

  it('says whose report a sentence passes on, and when it puts what happened', async () => {
    openViewer({ hash: `view=list&relation=${AID}` })
    await expect.element(page.getByText(/^Passes on a report of Northern Wire/)).toBeVisible()
    await expect.element(page.getByText('Dated 2031-03 by the sentence')).toBeVisible()
    await expect.element(page.getByText(/^1 sentence from one independent source \(Northern Wire\)/)).toBeVisible()
  })

  it('shows beside an accusation who denies it', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect.element(page.getByRole('heading', { name: 'Denied by' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Émile Tarn rejected \/ denied Ada Voss/ })).toBeVisible()
  })

  it('quotes the denial and what it denies, each with a way to its place in the article', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect.element(page.getByRole('heading', { name: 'Denied by' })).toBeVisible()
    const quotes = [...document.querySelectorAll('.denial blockquote')].map(({ textContent }) => textContent)
    expect(quotes).toEqual([
      '“We reject every word of it,” Tarn told Northern Wire.',
      'Voss again accused Sudmark of overfishing, officials say.',
    ])
    await userEvent.click(page.elementLocator(denialLink()))
    await expect.element(page.getByRole('dialog', { name: 'Article' })).toBeVisible()
    await expect.poll(() => document.querySelector('mark[data-roles~="passage"]')?.textContent).toContain('“We ')
  })

  it('shows beside a denial what it denies', async () => {
    openViewer({ hash: `view=list&relation=${REJECT}` })
    await expect.element(page.getByRole('heading', { name: 'Denies' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Ada Voss accused \/ criticised Sudmark/ })).toBeVisible()
  })

  it('opens the article scrolled to the sentence, which stands in it word for word', async () => {
    openViewer({ hash: `view=list&relation=${SANCTION}` })
    await userEvent.click(page.getByRole('button', { name: 'Norland accuses Sudmark over fishing quotas' }))
    const text = page.getByRole('region', { name: 'Text of the article' })
    await expect.element(text).toHaveTextContent(SENTENCE)
    const passage = [...text.element().querySelectorAll('mark[data-roles~="passage"]')]
    expect(passage.map((mark) => mark.textContent).join('')).toBe(SENTENCE)
    expect(text.element().scrollTop).toBeGreaterThan(0)
    await expect.element(page.elementLocator(passage[0] ?? document.body)).toBeInViewport()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  it('says what is wrong where the sentences cannot be loaded, and tries again when asked', async () => {
    const whole = makeFixtureGraph()
    let isOnline = false
    openViewer({
      hash: `view=list&relation=${ACCUSE}`,
      folder: async (file) => {
        if (file === 'relations.jsonl' && !isOnline) throw new MissingFile(file, 'the server answers 404')
        return whole[file]
      },
    })
    await expect.element(page.getByText('The sentences could not be loaded')).toBeVisible()
    await expect.element(page.getByText('relations.jsonl could not be loaded: the server answers 404')).toBeVisible()
    isOnline = true
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect.element(page.getByRole('heading', { name: 'Evidence' })).toBeVisible()
  })
})

import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type GraphFile, MissingFile } from '../../src/viewer/data/graph-folder'
import { fixtureRelation } from './support/fixture-relation'
import { makeFixtureGraph } from './support/make-fixture-graph'
import { makeLongGraph } from './support/make-long-graph'
import { openViewer } from './support/open-viewer'

const SANCTION = fixtureRelation('country:XS', 'sanction', 'country:XN')
const ACCUSE = fixtureRelation('person:ada-voss', 'accuse', 'country:XS')
const REJECT = fixtureRelation('person:emile-tarn', 'reject', 'person:ada-voss')
const AID = fixtureRelation('country:XN', 'aid', 'organization:fleet-watch')
const SENTENCE = 'Émile Tarn, the prime minister of Sudmark, said his country would not sanction Norland.'

const FILES = makeLongGraph()
const LONG = async (file: GraphFile): Promise<string> => FILES[file]

const quotes = (): readonly string[] =>
  [...document.querySelectorAll('.details blockquote')].map(({ textContent }) => textContent)

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
  })

  it('tells hearsay without a name from the article’s own voice', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect.element(page.getByText('In the article’s own voice')).toBeVisible()
    await expect.element(page.getByText('According to a source that is not named')).toBeVisible()
  })

  it('folds copies under the sentence that they come from, and opens them there', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect
      .element(page.getByText('2 sentences from two independent sources (Northern Wire, The Harbour Post); one copy.'))
      .toBeVisible()
    const evidence = page.getByRole('listitem').filter({ hasText: 'Voss again accused Sudmark' })
    await expect
      .element(evidence.getByRole('button', { name: 'Also in 1 copy' }))
      .toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(evidence.getByRole('button', { name: 'Also in 1 copy' }))
    const copies = evidence.getByRole('group', { name: 'Also in 1 copy' })
    await expect
      .element(copies)
      .toHaveTextContent('Norland digest (The Harbour Post, crediting Northern Wire, 2031-04-06)')
    await userEvent.click(copies.getByRole('button', { name: 'Norland digest' }))
    const reader = page.getByRole('dialog', { name: 'Article' })
    await expect.element(reader).toHaveTextContent('A copy of Talks at Port Elm')
    await expect.poll(passageText).toBe('Voss once more accused Sudmark of overfishing, according to officials.')
  })

  it('stands under its independent sources, the earliest first, with who carried the word of each', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect.element(page.getByRole('heading', { name: 'Evidence' })).toBeVisible()
    const sources = [...document.querySelectorAll('.source-heading')].map(({ textContent }) => textContent)
    expect(sources).toEqual(['The Harbour Post 1 sentence', 'Northern Wire 1 sentence, carried by The Harbour Post'])
  })

  it('stands in the order that the reader chooses', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await userEvent.click(page.getByRole('radio', { name: 'By date' }))
    await expect.poll(() => document.querySelectorAll('.source-heading').length).toBe(0)
    expect(quotes()[0]).toBe('President Ada Voss accused Sudmark of breaking the fishing quotas on Tuesday.')
  })

  it('says what the marks mean, once', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await expect.element(page.getByText('Marked: who actsthe words for iton whom')).toBeVisible()
  })

  it('tells by which rule and how surely it was found when asked', async () => {
    openViewer({ hash: `view=list&relation=${SANCTION}` })
    await expect.element(page.getByRole('heading', { name: 'Evidence' })).toBeVisible()
    expect(document.body.textContent).not.toContain('subject-verb-object')
    await userEvent.click(page.getByRole('button', { name: 'How it was found' }))
    await expect.element(page.getByText(/rule “subject-verb-object” with confidence 0.8/)).toBeVisible()
  })

  it('is shown a page at a time where there is much of it', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}`, folder: LONG })
    await expect.element(page.getByText('1 to 10 of 402 sentences')).toBeVisible()
    expect(quotes().length).toBe(11)
    await userEvent.click(page.getByRole('button', { name: 'Next' }))
    await expect.element(page.getByText('11 to 20 of 402 sentences')).toBeVisible()
    expect(quotes()[0]).toContain('misdeed 9,')
    await expect.element(page.getByText('misdeed 9,')).toBeInViewport()
  })

  it('respects the filters, says what they leave out, and brings it back when asked', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}&since=2031-04-05` })
    await expect.element(page.getByText('1 sentence filtered out.')).toBeVisible()
    await expect.element(page.getByText(/^1 sentence from one independent source \(Northern Wire\)/)).toBeVisible()
    expect(quotes()[0]).toBe('Voss again accused Sudmark of overfishing, officials say.')
    await userEvent.click(page.getByRole('button', { name: 'Show', exact: true }))
    await expect.poll(() => quotes()[0]).toContain('on Tuesday.')
  })

  it('keeps the time of a bar alone when that is clicked', async () => {
    const viewer = openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await userEvent.click(page.getByRole('button', { name: '2031-04-02: 1 sentence' }))
    expect(viewer.store.get().filters).toMatchObject({ since: '2031-04-02', until: '2031-04-02' })
    await expect.element(page.getByText('2 sentences filtered out.')).toBeVisible()
  })

  it('says whose report a sentence passes on, and when it puts what happened', async () => {
    openViewer({ hash: `view=list&relation=${AID}` })
    await expect.element(page.getByText(/^Passes on a report of Northern Wire/)).toBeVisible()
    await expect.element(page.getByText('Dated 2031-03 by the sentence')).toBeVisible()
    await expect.element(page.getByText(/^1 sentence from one independent source \(Northern Wire\)/)).toBeVisible()
  })

  it('shows beside an accusation who denies it, in which words, with a way to their place', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    const accusation = page.getByRole('listitem').filter({ hasText: 'Voss again accused Sudmark' })
    const denial = accusation.getByRole('group', { name: 'Denied by Émile Tarn' })
    await expect.element(denial).toHaveTextContent('“We reject every word of it,” Tarn told Northern Wire.')
    await expect.element(denial.getByRole('button', { name: /Émile Tarn rejected \/ denied Ada Voss/ })).toBeVisible()
    await userEvent.click(denial.getByRole('button', { name: 'Norland accuses Sudmark over fishing quotas' }))
    await expect.element(page.getByRole('dialog', { name: 'Article' })).toBeVisible()
    await expect.poll(passageText).toContain('“We ')
  })

  it('says at the head of an accusation by whom it is denied', async () => {
    openViewer({ hash: `view=list&relation=${ACCUSE}` })
    await userEvent.click(page.getByText('Denied by').first().getByRole('button', { name: 'Émile Tarn' }))
    await expect.element(page.getByRole('heading', { level: 2, name: 'Émile Tarn' })).toBeVisible()
  })

  it('shows beside a denial what it denies', async () => {
    openViewer({ hash: `view=list&relation=${REJECT}` })
    await expect.element(page.getByRole('heading', { name: 'Denies' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Ada Voss accused \/ criticised Sudmark/ })).toBeVisible()
    expect(quotes()[0]).toBe('Voss again accused Sudmark of overfishing, officials say.')
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

import { describe, expect, it } from 'vitest'
import type { Correction, EntityAnchor } from '../../src/model'
import { articlesOf, build, correctionsFor, idsOf } from './corrected-graph'

const ARTICLES = articlesOf(
  'President Uhuru Kenyatta praised Ngozi Okafor on Monday. Kenyatta will visit Nigeria.',
  'President Uhuru Kenyatta met Ngozi Okafor in Nairobi on Tuesday. Kenyatta said Kenya had helped.',
)
const KENYATTA = 'person:uhuru-kenyatta'
const byName: EntityAnchor = { name: 'Uhuru Kenyatta', type: 'person', mentions: [] }
const problemOf = (corrections: readonly Correction[]) => build(ARTICLES, corrections).outcomes.at(-1)?.problem

describe('a correction', () => {
  it('of what another has hidden does not apply, and says so', () => {
    const [hide, rename] = [
      ...correctionsFor(ARTICLES, { action: 'hide', entity: KENYATTA }),
      ...correctionsFor(ARTICLES, { action: 'rename', entity: KENYATTA, name: 'Somebody' }),
    ]
    const corrections = hide && rename ? [hide, rename] : []
    expect(problemOf(corrections)).toBe('"Uhuru Kenyatta" (person) is hidden by another correction')
    expect(build(ARTICLES, corrections).data).toEqual(build(ARTICLES, hide ? [hide] : []).data)
  })

  it('that knows but a name which two have does not choose between them, and says so', () => {
    const split = correctionsFor(ARTICLES, { action: 'split', entity: KENYATTA, documents: ['1.txt'] })
    const hide: Correction = { id: 'by hand', action: 'hide', entity: byName }
    expect(problemOf([...split, hide])).toBe('"Uhuru Kenyatta" (person) may now be any of several')
    expect(idsOf(build(ARTICLES, [...split, hide]).data)).toEqual(expect.arrayContaining([KENYATTA, `${KENYATTA}-2`]))
  })

  it('that splits by article finds the article by its path where its text, and so its id, has changed', () => {
    const [split] = correctionsFor(ARTICLES, { action: 'split', entity: KENYATTA, documents: ['1.txt'] })
    const changed = ARTICLES.map(({ path, text }) => ({ path, text: path === '1.txt' ? `${text} It rained.` : text }))
    const { data, outcomes } = build(changed, split ? [split] : [])
    expect(outcomes.map(({ problem }) => problem)).toEqual([null])
    const there = data.documents.find(({ path }) => path === '1.txt')?.id
    const documentsOf = (id: string) =>
      new Set(data.mentions.filter(({ entity }) => entity === id).map(({ document }) => document))
    expect(documentsOf(`${KENYATTA}-2`)).toEqual(new Set([there]))
    expect(documentsOf(KENYATTA)).not.toContain(there)
  })
})

import { describe, expect, it } from 'vitest'
import { type Correction, nameKey } from '../../src/model'
import { readSeeds } from '../support/read-seeds'
import { articlesOf, build, corrected, correctionsFor, idsOf, wordsOf } from './corrected-graph'

const ARTICLES = articlesOf(
  'President Uhuru Kenyatta praised Ngozi Okafor on Monday. Kenyatta will visit Nigeria.',
  'President Uhuru Kenyatta met Ngozi Okafor in Nairobi on Tuesday. Kenyatta said Kenya had helped.',
  'President Uhuru Kenyatta met Amina Diallo in Lagos. Kenyatta praised Nigeria on Friday.',
  'President Uhuru Kenyatta spoke in Mombasa on Sunday. Kenyatta met Amina Diallo.',
)
const [KENYATTA, OKAFOR, DIALLO] = ['person:uhuru-kenyatta', 'person:ngozi-okafor', 'person:amina-diallo']
const wordsByPath = (corrections: readonly Correction[], id: string): readonly string[] => {
  const { data } = build(ARTICLES, corrections)
  const pathById = new Map(data.documents.map((document) => [document.id, document.path]))
  return [
    ...new Set(data.mentions.flatMap(({ entity, document }) => (entity === id ? (pathById.get(document) ?? []) : []))),
  ]
}

describe('the id of what a user has named', () => {
  it.each([
    ['0.txt', '1.txt', '2.txt'],
    ['2.txt', '1.txt', '0.txt'],
    ['1.txt', '3.txt', '2.txt'],
  ])('is numbered in the order of the corrections: splits by article %s, %s, %s', (...paths) => {
    const corrections = correctionsFor(
      ARTICLES,
      ...paths.map((path) => ({ action: 'split', entity: KENYATTA, documents: [path] }) as const),
    )
    for (const [index, path] of paths.entries()) {
      expect(wordsByPath(corrections.slice(0, index + 1), `${KENYATTA}-${index + 2}`)).toEqual([path])
      expect(wordsByPath(corrections, `${KENYATTA}-${index + 2}`)).toEqual([path])
    }
  })

  it.each([
    [OKAFOR, DIALLO],
    [DIALLO, OKAFOR],
  ])('stays when another is given the same name: %s, then %s', (first, second) => {
    const plain = build(ARTICLES).data
    const wishes = [first, second].map((entity) => ({ action: 'rename', entity, name: 'Mama Africa' }) as const)
    const { data } = corrected(ARTICLES, ...wishes)
    expect(wordsOf(data, 'person:mama-africa')).toEqual(wordsOf(plain, first))
    expect(wordsOf(data, 'person:mama-africa-2')).toEqual(wordsOf(plain, second))
  })

  it('stays when what had the name first is called otherwise, hidden or taken in by another', () => {
    const named = [
      { action: 'rename', entity: OKAFOR, name: 'Mama Africa' },
      { action: 'rename', entity: DIALLO, name: 'Mama Africa' },
    ] as const
    const before = wordsOf(build(ARTICLES).data, DIALLO)
    for (const later of [
      { action: 'rename', entity: 'person:mama-africa', name: 'Ngozi' },
      { action: 'hide', entity: 'person:mama-africa' },
      { action: 'merge', entities: [KENYATTA, 'person:mama-africa'] },
    ] as const) {
      expect(wordsOf(corrected(ARTICLES, ...named, later).data, 'person:mama-africa-2')).toEqual(before)
    }
  })

  it('is the machine’s again when it has its old name again, also where that id is not made of the name', () => {
    const seeds = readSeeds()
    const plain = build(seeds).data
    const odd = plain.entities.find(({ id, type, name }) => type !== 'country' && id !== `${type}:${nameKey(name)}`)
    const { id = '', name = '' } = odd ?? {}
    const { data } = corrected(
      seeds,
      { action: 'rename', entity: id, name: 'Mama Africa' },
      { action: 'rename', entity: 'Mama Africa', name },
    )
    expect(idsOf(data)).toEqual(idsOf(plain))
  })
})

import { describe, expect, it } from 'vitest'
import { sortFiles } from '../../../../src/viewer/core/opening/sort-files'

const files = (...paths: readonly string[]) => paths.map((path) => ({ path, blob: new Blob() }))
const pathsOf = (list: readonly { readonly path: string }[]) => list.map(({ path }) => path)

describe('what a reader gives', () => {
  it('is articles where there is one; what is none is left out, and hidden files are passed over', () => {
    const given = sortFiles(
      files('news/a.txt', 'news/b.MD', 'news/c.jpg', 'news/package.json', 'news/.git/d.txt', '.e.txt'),
    )
    if (given.kind !== 'articles') throw new Error(given.kind)
    expect(pathsOf(given.articles)).toEqual(['news/a.txt', 'news/b.MD'])
    expect(given.leftOut).toEqual([
      { path: 'news/c.jpg', reason: 'is no article (.txt, .md)' },
      { path: 'news/package.json', reason: 'is no article (.txt, .md)' },
    ])
  })

  it.each([
    ['dropped as a folder', 'world/graph.json', 'world/relations.jsonl', 'world'],
    ['as files side by side', 'graph.json', 'documents.jsonl', 'graph'],
  ])('is a graph folder, %s', (_, graph, records, name) => {
    const given = sortFiles(files(graph, records, 'notes.txt'))
    expect(given).toMatchObject({ kind: 'folder', name })
  })

  it.each([['a.gexf'], ['a.GRAPHML'], ['a.json'], ['graph.json'], ['dump.jsonl']])(
    'is a graph in one file, %s',
    (path) => {
      expect(sortFiles(files(path, 'picture.png'))).toMatchObject({ kind: 'file', file: { path } })
    },
  )

  it.each([
    ['two graphs', ['a.gexf', 'b.gexf'], 'These are 2 graphs: please open one at a time.'],
    [
      'two graph folders',
      ['a/graph.json', 'a/relations.jsonl', 'b/graph.json', 'b/relations.jsonl'],
      'These are 2 graph folders: please open one at a time.',
    ],
    ['nothing', [], 'There is neither an article nor a graph in it.'],
    ['pictures', ['a.png'], 'There is neither an article nor a graph in it.'],
  ])('is refused where it is %s', (_, paths, reason) => {
    expect(sortFiles(files(...paths))).toMatchObject({ kind: 'nothing', reason })
  })
})

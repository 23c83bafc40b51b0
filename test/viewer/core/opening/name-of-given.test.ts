import { describe, expect, it } from 'vitest'
import { nameOfArticles, withoutEnding } from '../../../../src/viewer/core/opening/name-of-given'

const files = (...paths: readonly string[]) => paths.map((path) => ({ path, blob: new Blob() }))

describe('the name of a graph of articles', () => {
  it.each([
    [['a.txt'], 'a'],
    [['news/a.txt'], 'a'],
    [['news/a.txt', 'news/deep/b.txt'], 'news'],
    [['news/a.txt', 'newspaper/b.txt'], '2 articles'],
    [['a.txt', 'b.txt', 'c.txt'], '3 articles'],
  ])('of %j is %s', (paths, name) => expect(nameOfArticles(files(...paths))).toBe(name))

  it.each([
    ['a.b.gexf', 'a.b'],
    ['a', 'a'],
    ['.hidden', '.hidden'],
  ])('of the file %s is %s', (file, name) => expect(withoutEnding(file)).toBe(name))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../../src/viewer/core/saving/file-name'

describe('the name of a saved file', () => {
  it.each([
    ['world news', 'world news.gexf'],
    ['../../etc/passwd', 'etc passwd.gexf'],
    ['a\u202etxt.exe\n', 'a txt.exe.gexf'],
    ['...', 'graph.gexf'],
    ['', 'graph.gexf'],
    ['x'.repeat(500), `${'x'.repeat(80)}.gexf`],
  ])('of the graph %j is %s', (name, file) => expect(fileName(name, '.gexf')).toBe(file))

  it('is never a path, hidden or long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const file = fileName(name, '.json')
        expect(file).toMatch(/^[^./\\\s][^/\\]*\.json$/u)
        expect([...file].length).toBeLessThanOrEqual(85)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { droppedFiles } from '../../../src/viewer/opening/dropped-files'

const file = (path: string, text: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath: path,
  file: (give: (blob: Blob) => void) => give(new Blob([text])),
})

/** A folder gives its entries in two lots, as browsers do. */
function folder(path: string, ...entries: readonly object[]) {
  const lots = [entries.slice(0, 1), entries.slice(1), []]
  const readEntries = (give: (lot: readonly object[]) => void) => give(lots.shift() ?? [])
  return { isFile: false, isDirectory: true, fullPath: path, createReader: () => ({ readEntries }) }
}

/** As much of a browser's transfer as is looked at. */
const transfer = (...entries: readonly object[]) =>
  ({
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer

describe('a folder that is dropped', () => {
  it('gives the files in it and below it, each with its path', async () => {
    const dropped = folder('/news', file('/news/a.txt', 'A'), folder('/news/old', file('/news/old/b.txt', 'B')))
    const files = await droppedFiles(transfer(dropped))
    expect(files.map(({ path }) => path)).toEqual(['news/a.txt', 'news/old/b.txt'])
    expect(await files[1]?.blob.text()).toBe('B')
  })

  it('is refused with the reason where a file in it cannot be read', async () => {
    const broken = {
      ...file('/news/a.txt', ''),
      file: (_: unknown, fail: (error: Error) => void) => fail(new Error('gone')),
    }
    await expect(droppedFiles(transfer(folder('/news', broken)))).rejects.toMatchObject({
      message: 'The folder can’t be read whole.',
      problems: [{ reason: 'gone' }],
    })
  })
})

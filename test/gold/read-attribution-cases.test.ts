import { describe, expect, it } from 'vitest'
import { readAttributionCases } from './read-attribution-cases'

const TEXT = '"We won," she said. "All of us. Again." Ama had told Chad.'

const read = (line: string) => readAttributionCases('table', `# some case\n${TEXT}\n  ${line}`)[0]

const label = (line: string) => read(line)?.labels[0]

const contentOf = (line: string) => label(line)?.content.map(({ start, end }) => TEXT.slice(start, end))

describe('the notation of attributions', () => {
  it('reads source, cue and content', () => {
    expect(label('Ama | told | We won')).toEqual({
      line: 'Ama | told | We won',
      optional: false,
      source: 'Ama',
      name: 'Ama',
      cue: 'told',
      content: [{ start: 1, end: 7 }],
      within: null,
    })
  })

  it('reads content in pieces, each from its first to its last words', () => {
    expect(contentOf('Ama | told | We won + All ... Again.')).toEqual(['We won', 'All of us. Again.'])
  })

  it('reads who the words for the source stand for', () => {
    expect(label('she=Ama | said | We won')).toMatchObject({ source: 'she', name: 'Ama' })
    expect(label('she=? | said | We won')).toMatchObject({ source: 'she', name: null })
    expect(label('-=? | - | We won')).toMatchObject({ source: null, name: null, cue: null })
  })

  it('reads in whose content it stands, and what may be found or not', () => {
    expect(label('? Ama | told | We won | in Chad')).toMatchObject({ optional: true, source: 'Ama', within: 'Chad' })
  })

  it('reads that nobody says anything', () => {
    expect(read('none')?.labels).toEqual([])
  })

  it.each([
    ['a source that the text does not have', 'Kofi | said | We won', '"Kofi" is not in the text'],
    ['a name that the text does not have', 'she=Kofi | said | We won', '"Kofi" is not in the text'],
    ['content that the text does not have', 'Ama | said | We lost', '"We lost" is not in the text'],
    ['content that stands twice', 'Ama | said | s', '"s" stands twice in the text'],
    ['content that ends before it starts', 'Ama | said | Again ... We', '"We" does not stand behind "Again"'],
    ['a line without content', 'Ama | said', 'expected "source | cue | content"'],
    ['a fourth part that says nothing', 'Ama | said | We won | Chad', 'expected "in ..." and not "Chad"'],
  ])('refuses %s and names the row', (_, line, message) => {
    expect(() => read(line)).toThrow(`table 1: ${line}: ${message}`)
  })
})

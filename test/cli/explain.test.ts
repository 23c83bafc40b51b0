import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/model'
import { HOSTILE } from '../formats/hostile-graph'
import { scratchFolder } from '../run/node/scratch-folder'
import { type Ran, type RunOptions, runCommand } from './run-command'

const README = fileURLToPath(new URL('../../README.md', import.meta.url))

const explain = (words: readonly string[], options?: RunOptions): Promise<Ran> =>
  runCommand(['explain', ...words], options)

const explainedJson = async (...words: readonly string[]): Promise<Explanation> =>
  JSON.parse((await explain([...words, '--format', 'json'])).stdout)

const ARTICLE = `France invades Spain

By Jane Doe
Share this article

Angela Merkel met Recep Tayyip Erdogan in Berlin. She said that Turkey had not attacked Greece.

Erdogan left.
`

async function articleFile(text = ARTICLE): Promise<string> {
  const file = join(await scratchFolder(), 'article.txt')
  await writeFile(file, text)
  return file
}

describe('pressgraph explain', () => {
  it('prints what the README shows (renew the README from the command where the rules have changed)', async () => {
    const readme = await readFile(README, 'utf8')
    const [, sentence = '', page] = /```\n\$ npx pressgraph explain "([^"]+)"\n([^]*?)```/.exec(readme) ?? []
    const { code, stdout, stderr } = await explain([sentence], { env: { COLUMNS: '100' } })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(page)
  })

  it('prints every stage in the order of the stages, and in one line what is not there', async () => {
    const { stdout } = await explain(['Spain’s president, Ana Ruiz, said that France had accused Italy.'])
    const titles = ['Words', 'Mentions', 'Clauses', 'Appositions', 'Attributions', 'Claims', 'Pairs without a claim']
    const shown = stdout.split('\n').filter((line) => titles.includes(line))
    expect(shown).toEqual(titles.filter((title) => shown.includes(title)))
    expect(shown.slice(0, 4)).toEqual(['Words', 'Mentions', 'Clauses', 'Appositions'])
    expect((await explain(['Rain fell.'])).stdout).toContain('None here: mentions, appositions, attributions, claims.')
  })

  it('says why a pair has no claim', async () => {
    const { stdout } = await explain(['Merkel slept while Erdogan sang.'])
    expect(stdout).toContain('  Merkel  Erdogan  named together only: no rule joins them')
  })

  it('says which mentions stand for nobody that the text names', async () => {
    expect((await explain(['He left.'])).stdout).toMatch(/\n {2}1 {2}He +pronoun +unresolved \(person\) /)
  })

  it('takes words that nobody quoted, and several sentences with a pronoun across them', async () => {
    const { sentences } = await explainedJson('Angela', 'Merkel', 'slept.', 'She', 'accused', 'Turkey.')
    expect(sentences.map(({ text }) => text)).toEqual(['Angela Merkel slept.', 'She accused Turkey.'])
    expect(sentences[1]?.claims[0]?.source).toMatchObject({ text: 'She', chain: { name: 'Angela Merkel' } })
  })

  it('reads a text from standard input', async () => {
    const { code, stdout } = await explain(['-'], { input: 'France accused Russia.\n' })
    expect([code, stdout.includes('France -accuse-> Russia')]).toEqual([0, true])
  })

  it('reads an article as a build does, and shows the sentences that are asked for with what it knows from the rest', async () => {
    const file = await articleFile()
    const all = await explainedJson('--file', file)
    expect(all.sentences.map(({ text }) => text)).not.toContain('By Jane Doe')
    const { sentences, text } = await explainedJson('--file', file, '--text', 'greece attack')
    expect(text).toBe(ARTICLE)
    expect(sentences.map((one) => one.text)).toEqual(['She said that Turkey had not attacked Greece.'])
    expect(sentences[0]?.mentions[0]?.chains[0]?.name).toBe('Angela Merkel')
    const third = await explain(['--file', file, '--sentence', '3'])
    expect(third.stdout).toMatch(/^Sentence 3 of 4 \(\d+-\d+\)\n\n {2}She said that/)
  })

  it('gives offsets into the text that it was given', async () => {
    const given = '  France accused Russia.\n\n“We did not,” Moscow said. 😀 Spain left.'
    const { text, sentences } = await explainedJson(given)
    expect(text).toBe(given)
    const mentions = sentences.flatMap((sentence) => sentence.mentions)
    expect(mentions.map((mention) => mention.text)).toContain('Spain')
    for (const { start, end, text: words } of [...sentences, ...mentions]) expect(given.slice(start, end)).toBe(words)
  })

  it.each([60, 90])('fits a terminal of %i columns', async (columns) => {
    const long = 'President Amina Diallo of Senegal, speaking in Dakar, '.repeat(6)
    const { stdout } = await explain([`${long} accused France of theft.`], { env: { COLUMNS: `${columns}` } })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  })

  it('prints the same bytes each time', async () => {
    const words = ['Merkel met Erdogan in Berlin, officials said.']
    expect((await explain(words)).stdout).toBe((await explain(words)).stdout)
  })

  it.each([['text'], ['json']])('prints nothing that a terminal would obey, as %s', async (format) => {
    const text = `Ana ${HOSTILE.replaceAll('\u0000', '')} accused \u001b]0;owned\u0007 Russia.\u009b2J \u202eBad.`
    const { code, stdout } = await explain([text, '--format', format])
    expect(code).toBe(0)
    expect(stdout).toContain('accused')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u2028]/)
  })

  it('says so where no sentence has the words', async () => {
    const { code, stdout, stderr } = await explain(['Spain left.', '--text', 'Russia'])
    expect([code, stdout, stderr]).toEqual([0, '', 'No sentence has these words.\n'])
  })

  const wrong: readonly (readonly [string, readonly string[], number, string])[] = [
    ['no text', [], 2, 'there is no text'],
    ['an empty text', [''], 2, 'there is no text'],
    ['a text of blanks', [' \n '], 2, 'there is no text'],
    ['a text and a file', ['Spain left.', '--file', 'a.txt'], 2, 'not both'],
    ['a sentence of no number', ['Spain left.', '--sentence', '0'], 2, 'whole number from 1'],
    ['an unknown format', ['Spain left.', '--format', 'xml'], 2, 'Allowed choices are text, json'],
    ['empty standard input', ['-'], 1, 'Standard input is empty'],
    ['a file that is not there', ['--file', 'none.txt'], 1, 'none.txt does not exist'],
    ['a sentence that is not there', ['Spain left.', '--sentence', '2'], 1, 'the text has 1 sentence.'],
  ]
  it.each(wrong)('ends with a clear error on %s', async (_, words, exitCode, message) => {
    const { code, stdout, stderr } = await explain(words, { cwd: await scratchFolder() })
    expect([code, stdout]).toEqual([exitCode, ''])
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })

  it('wants one article', async () => {
    const folder = await scratchFolder()
    for (const name of ['a.txt', 'b.txt']) await writeFile(join(folder, name), ARTICLE)
    const { code, stderr } = await explain(['--file', folder])
    expect([code, stderr]).toEqual([1, `pressgraph: ${folder} is more than one article. Name one file.\n`])
  })
})

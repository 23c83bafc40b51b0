import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readInputs } from '../../../src/run/node/inputs/read-inputs'
import { scratchFolder } from './scratch-folder'

/** A folder with articles at two depths, and much that is none. */
async function newsFolder(): Promise<string> {
  const folder = await scratchFolder()
  await mkdir(join(folder, 'b', 'deep'), { recursive: true })
  await mkdir(join(folder, '.hidden'))
  await writeFile(join(folder, 'z.txt'), 'Last.')
  await writeFile(join(folder, 'b', 'deep', 'a.MD'), 'Deep.')
  await writeFile(join(folder, 'photo.jpg'), 'not an article')
  await writeFile(join(folder, '.secret.txt'), 'hidden')
  await writeFile(join(folder, '.hidden', 'x.txt'), 'hidden')
  return folder
}

const paths = async (inputs: readonly string[]): Promise<readonly string[]> =>
  (await readInputs(inputs)).articles.map(({ path }) => path)

const reasons = async (inputs: readonly string[]): Promise<readonly string[]> =>
  (await readInputs(inputs)).problems.map(({ path, reason }) => `${path} ${reason}`)

describe('reading inputs', () => {
  it('takes all articles of a folder, hidden ones left out, with paths relative to it', async () => {
    expect(await readInputs([await newsFolder()])).toMatchObject({
      articles: [
        { path: 'b/deep/a.MD', text: 'Deep.' },
        { path: 'z.txt', text: 'Last.' },
      ],
      problems: [],
    })
  })

  it('takes single files by their name', async () => {
    const folder = await newsFolder()
    expect(await paths([join(folder, 'z.txt'), join(folder, 'b/deep/a.MD')])).toEqual(['a.MD', 'z.txt'])
  })

  it('takes patterns, with paths relative to the part without wildcards', async () => {
    const folder = await newsFolder()
    expect(await paths([`${folder}/**/*.txt`])).toEqual(['z.txt'])
    expect(await paths([`${folder}/b/**`])).toEqual(['deep/a.MD'])
    expect(await paths([`${folder}/*`])).toEqual(['z.txt'])
  })

  it('takes patterns relative to where it stands', async () => {
    const folder = await mkdtemp('pressgraph-test-')
    onTestFinished(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'a.txt'), 'A.')
    expect(await paths([`${folder}/*.txt`])).toEqual(['a.txt'])
    expect(await paths([`pressgraph-test-*/${'a.txt'}`])).toContain(`${relative('.', folder)}/a.txt`)
  })

  it('takes a file whose name looks like a pattern as that file', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, '[a].txt'), 'Bracketed.')
    expect(await paths([join(folder, '[a].txt')])).toEqual(['[a].txt'])
  })

  it('takes standard input', async () => {
    const { articles } = await readInputs(['-', '-'], Readable.from([Buffer.from('From '), Buffer.from('a pipe.')]))
    expect(articles).toEqual([{ path: 'stdin', shown: '-', text: 'From a pipe.' }])
  })

  it('gives the same whatever the order of inputs, and reads a file once however often it is named', async () => {
    const folder = await newsFolder()
    const inputs = [folder, join(folder, 'z.txt'), `${folder}/*.txt`, join(folder, 'b')]
    expect(await readInputs(inputs)).toEqual(await readInputs(inputs.toReversed()))
    expect(await paths(inputs)).toEqual(['b/deep/a.MD', 'z.txt'])
  })

  it('keeps two files that hold the same text', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, 'a.txt'), 'Same.')
    await writeFile(join(folder, 'b.txt'), 'Same.')
    expect(await paths([folder])).toEqual(['a.txt', 'b.txt'])
  })

  it('drops a byte order mark and changes nothing else', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, 'a.txt'), '\ufeff  Text \r\n\r\n with\u00a0spaces.\n\n')
    expect((await readInputs([folder])).articles[0]?.text).toBe('  Text \r\n\r\n with\u00a0spaces.\n\n')
  })
})

describe('an input that can not be read', () => {
  it('is reported by name with what to do, and the rest goes on', async () => {
    const folder = await newsFolder()
    await writeFile(join(folder, 'empty.txt'), '')
    await writeFile(join(folder, 'blank.txt'), ' \n\t\n')
    await writeFile(join(folder, 'binary.txt'), Buffer.from([1, 0, 2]))
    await writeFile(join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    await writeFile(join(folder, 'utf16.txt'), Buffer.from('\ufefftext', 'utf16le'))
    const { articles, problems } = await readInputs([folder])
    expect(articles).toHaveLength(2)
    expect(problems.map(({ path, reason }) => [relative(folder, path), reason.split(';')[0]])).toEqual([
      ['binary.txt', 'is binary, not text'],
      ['blank.txt', 'holds nothing but white space'],
      ['empty.txt', 'is empty'],
      ['latin.txt', 'is not valid UTF-8'],
      ['utf16.txt', 'is UTF-16'],
    ])
    expect(problems.every(({ reason }) => reason.includes(';'))).toBe(true)
  })

  it('may be missing, a folder without articles, a pattern without matches, or no article by its name', async () => {
    const folder = await newsFolder()
    expect(await reasons([join(folder, 'none.txt')])).toEqual([`${folder}/none.txt does not exist; check the spelling`])
    expect((await reasons([join(folder, '.hidden', '..', 'photo.jpg')]))[0]).toContain('is neither .txt nor .md')
    expect((await reasons([`${folder}/*.md`]))[0]).toContain('matches no .txt or .md file')
    await mkdir(join(folder, 'bare'))
    expect((await reasons([join(folder, 'bare')]))[0]).toContain('holds no .txt or .md file')
    expect((await reasons([join(folder, 'z.txt', 'x.txt')]))[0]).toContain('a part of its path is a file')
  })

  it('may be larger than any article', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, 'huge.txt'), Buffer.alloc(17 * 1024 * 1024, 'a'))
    expect((await reasons([folder]))[0]).toContain('is larger than 16 MB')
  })
})

describe('symbolic links in a folder', () => {
  it('that lead in a circle or within the folder are passed over', async () => {
    const folder = await newsFolder()
    await symlink(folder, join(folder, 'b', 'circle'))
    await symlink(join(folder, 'z.txt'), join(folder, 'again.txt'))
    expect(await readInputs([folder])).toMatchObject({
      articles: [{ path: 'b/deep/a.MD' }, { path: 'z.txt' }],
      problems: [],
    })
  })

  it('that lead outside, nowhere or to themselves are reported and not read', async () => {
    const [folder, outside] = [await newsFolder(), await scratchFolder()]
    await writeFile(join(outside, 'private.txt'), 'private')
    await symlink(join(outside, 'private.txt'), join(folder, 'leak.txt'))
    await symlink(outside, join(folder, 'leak'))
    await symlink(join(folder, 'gone'), join(folder, 'broken.txt'))
    await symlink(join(folder, 'self.txt'), join(folder, 'self.txt'))
    const { articles, problems } = await readInputs([folder])
    expect(articles.map(({ text }) => text)).toEqual(['Deep.', 'Last.'])
    expect(problems.map(({ path }) => relative(folder, path))).toEqual(['broken.txt', 'leak', 'leak.txt', 'self.txt'])
  })

  it('that lead outside are not followed by a pattern either', async () => {
    const [folder, outside] = [await newsFolder(), await scratchFolder()]
    await writeFile(join(outside, 'private.txt'), 'private')
    await symlink(outside, join(folder, 'leak'))
    await symlink(join(outside, 'private.txt'), join(folder, 'leak.txt'))
    expect(await paths([`${folder}/**/*.txt`])).toEqual(['z.txt'])
  })

  it('that are named themselves are followed', async () => {
    const [folder, elsewhere] = [await newsFolder(), await scratchFolder()]
    await symlink(folder, join(elsewhere, 'news'))
    expect(await paths([join(elsewhere, 'news')])).toEqual(['b/deep/a.MD', 'z.txt'])
  })
})

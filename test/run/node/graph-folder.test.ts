import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import type { GraphData } from '../../../src/model'
import { GraphFolderError } from '../../../src/run/node'
import { lockGraph } from '../../../src/run/node/folder/graph-lock'
import { graphPlace } from '../../../src/run/node/folder/graph-place'
import { currentOwner } from '../../../src/run/node/folder/lock-owner'
import { readGraphFolder } from '../../../src/run/node/folder/read-graph-folder'
import { REAL_DISK } from '../../../src/run/node/folder/real-disk'
import { verifyGraphFolder } from '../../../src/run/node/folder/verify-graph-folder'
import { writeGraphFolder } from '../../../src/run/node/folder/write-graph-folder'
import { SMALL_GRAPH } from '../../query/small-graph'
import { dyingDisk, failingDisk, watchedDisk } from './failing-disk'
import { scratchFolder } from './scratch-folder'

/** Each test starts processes or waits for the disk, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const OLD = SMALL_GRAPH
const NEW: GraphData = { ...SMALL_GRAPH, judgements: [] }
const CORRECTIONS = '{"kind":"correction"}\r\n\u0000 as the user left it'
/** No process has this number on any system. */
const DEAD = { pid: 2 ** 30, started: '1', host: '' }

const FILES = [
  'attributions.jsonl',
  'documents.jsonl',
  'entities.jsonl',
  'graph.gexf',
  'graph.json',
  'judgements.jsonl',
  'manifest.json',
  'mentions.jsonl',
  'relations.jsonl',
]

/** An old graph with the user's own files in it. */
async function oldGraph(): Promise<string> {
  const graph = join(await scratchFolder(), 'graph')
  await writeGraphFolder(graph, OLD)
  await writeFile(join(graph, 'corrections.jsonl'), CORRECTIONS)
  await writeFile(join(graph, 'notes.md'), 'mine')
  return graph
}

async function expectUserFiles(graph: string): Promise<void> {
  expect(await readFile(join(graph, 'corrections.jsonl'), 'utf8')).toBe(CORRECTIONS)
  expect(await readFile(join(graph, 'notes.md'), 'utf8')).toBe('mine')
}

const beside = async (graph: string): Promise<readonly string[]> => (await readdir(join(graph, '..'))).sort()

/** Changes a file of a graph and what the manifest says of it, as somebody would who hides that. */
async function replaceListed(graph: string, name: string, content: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(graph, 'manifest.json'), 'utf8'))
  const sha256 = createHash('sha256').update(content).digest('hex')
  manifest.files[name] = { bytes: Buffer.byteLength(content), sha256 }
  await writeFile(join(graph, name), content)
  await writeFile(join(graph, 'manifest.json'), JSON.stringify(manifest))
}

/** How many changes a build over an old graph makes. */
async function stepsOfBuild(): Promise<number> {
  let steps = 0
  await writeGraphFolder(await oldGraph(), NEW, { disk: watchedDisk(() => steps++) })
  return steps
}

describe('a graph folder', () => {
  it('holds the files that are promised and is read as it was written', async () => {
    const graph = join(await scratchFolder(), 'deep', 'graph')
    await writeGraphFolder(graph, OLD)
    expect((await readdir(graph)).sort()).toEqual(FILES)
    expect(await readGraphFolder(graph)).toEqual(OLD)
    expect(await beside(graph)).toEqual(['graph'])
  })

  it('has the same bytes wherever and whenever it is written', async () => {
    const [one, two] = [join(await scratchFolder(), 'one'), join(await scratchFolder(), 'two')]
    await writeGraphFolder(one, OLD)
    await writeGraphFolder(two, NEW)
    await writeGraphFolder(two, OLD)
    for (const name of FILES) expect(await readFile(join(two, name))).toEqual(await readFile(join(one, name)))
  })

  it('takes the place of an old graph and of an empty folder, and keeps what the user made', async () => {
    const graph = await oldGraph()
    await writeGraphFolder(graph, NEW)
    expect(await readGraphFolder(graph)).toEqual(NEW)
    await expectUserFiles(graph)
    expect(await beside(graph)).toEqual(['graph'])
    const empty = await scratchFolder()
    await writeGraphFolder(empty, NEW)
    expect(await readGraphFolder(empty)).toEqual(NEW)
  })

  it('is written where a symbolic link leads', async () => {
    const folder = await scratchFolder()
    await mkdir(join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere', 'real'), join(folder, 'graph'))
    await writeGraphFolder(join(folder, 'graph'), OLD)
    expect(await readGraphFolder(join(folder, 'elsewhere', 'real'))).toEqual(OLD)
    expect(await readGraphFolder(join(folder, 'graph'))).toEqual(OLD)
  })

  it('is never a folder that holds something else', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, 'thesis.txt'), 'years of work')
    await expect(writeGraphFolder(folder, NEW)).rejects.toThrow('neither empty nor a graph')
    await expect(writeGraphFolder(join(folder, 'thesis.txt'), NEW)).rejects.toThrow('is a file')
    await expect(writeGraphFolder(process.cwd(), NEW)).rejects.toThrow('the folder that you are in')
    await expect(writeGraphFolder(join(folder, 'thesis.txt', 'graph'), NEW)).rejects.toThrow(GraphFolderError)
    expect(await readdir(folder)).toEqual(['thesis.txt'])
  })
})

describe('opening', () => {
  it('says what to do where there is no graph', async () => {
    const folder = await scratchFolder()
    await expect(readGraphFolder(join(folder, 'none'))).rejects.toThrow(/There is no folder .*pressgraph build/)
    await expect(readGraphFolder(folder)).rejects.toThrow(/is empty.*pressgraph build/)
    await writeFile(join(folder, 'a.txt'), 'x')
    await expect(readGraphFolder(folder)).rejects.toThrow(/is not a graph folder: it has no manifest\.json/)
    await expect(readGraphFolder(join(folder, 'a.txt'))).rejects.toThrow('is a file. Name a folder')
  })

  it('does not advise a build over a folder that a build would refuse', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, 'a.txt'), 'x')
    for (const path of [folder, join(folder, 'a.txt')]) {
      await expect(readGraphFolder(path)).rejects.not.toThrow('pressgraph build')
    }
  })

  it('refuses a manifest that lists files of other folders', async () => {
    const graph = await oldGraph()
    const manifest = await readFile(join(graph, 'manifest.json'), 'utf8')
    await writeFile(join(graph, 'manifest.json'), manifest.replace('graph.gexf', '../graph.gexf'))
    await expect(readGraphFolder(graph)).rejects.toThrow('is not a graph folder')
  })

  it('refuses a graph of a later version', async () => {
    const graph = await oldGraph()
    const manifest = JSON.parse(await readFile(join(graph, 'manifest.json'), 'utf8'))
    await writeFile(join(graph, 'manifest.json'), JSON.stringify({ ...manifest, version: 99 }))
    await expect(readGraphFolder(graph)).rejects.toThrow('later Pressgraph')
  })

  it('refuses a graph of which a file was changed, and verify says which', async () => {
    const graph = await oldGraph()
    await writeFile(join(graph, 'entities.jsonl'), 'nonsense\n')
    await expect(readGraphFolder(graph)).rejects.toThrow('entities.jsonl has been changed')
    const { faults } = await verifyGraphFolder(graph)
    expect(faults.map(({ what }) => what).join('\n')).toContain('entities.jsonl: line 1 is not a JSON object')
  })

  it.each([
    ['{"kind":"judgement"}\n', 'judgements.jsonl: line 1: "left" is missing'],
    ['', 'it counts 1 judgements, the files hold 0'],
  ])('tells by verify what is wrong where the manifest was changed with the file: %j', async (content, expected) => {
    const graph = await oldGraph()
    await replaceListed(graph, 'judgements.jsonl', content)
    const { faults } = await verifyGraphFolder(graph)
    expect(faults.map(({ what }) => what)).toEqual([expected])
  })

  it('names the folder and the file where a file has lost its sense', async () => {
    const graph = await oldGraph()
    await replaceListed(graph, 'graph.json', '{"nodes":[{}]}')
    await expect(readGraphFolder(graph)).rejects.toThrow(`${graph} is damaged`)
    await expect(readGraphFolder(graph)).rejects.toThrow('graph.json: it holds no nodes of a build')
  })

  it('says that a file is missing', async () => {
    const graph = await oldGraph()
    await rm(join(graph, 'mentions.jsonl'))
    await expect(readGraphFolder(graph)).rejects.toThrow('mentions.jsonl does not exist')
  })
})

describe('a build that dies', () => {
  it('at any step leaves a whole graph, old or new, and all that the user made, for the next open', {
    timeout: 60_000,
  }, async () => {
    const steps = await stepsOfBuild()
    expect(steps).toBeGreaterThan(20)
    const outcomes = new Set<string>()
    for (let allowed = 0; allowed < steps; allowed++) {
      const graph = await oldGraph()
      const death = writeGraphFolder(graph, NEW, { disk: dyingDisk(allowed), owner: await deadOwner() })
      if (allowed < steps - 4) await expect(death).rejects.toThrow('killed')
      // The last steps take the old graph away and give the lock back: the work is done, and the next build does the rest.
      else await death
      const found = await readGraphFolder(graph)
      outcomes.add(found.judgements.length === 0 ? 'new' : 'old')
      expect(found).toEqual(found.judgements.length === 0 ? NEW : OLD)
      await expectUserFiles(graph)
    }
    expect(outcomes).toEqual(new Set(['old', 'new']))
  })

  it('at any step does not keep the next build from its work, nor leave anything behind it', {
    timeout: 60_000,
  }, async () => {
    const steps = await stepsOfBuild()
    for (let allowed = 0; allowed < steps; allowed++) {
      const graph = await oldGraph()
      await writeGraphFolder(graph, NEW, { disk: dyingDisk(allowed), owner: await deadOwner() }).catch(() => {})
      await writeGraphFolder(graph, OLD)
      expect(await readGraphFolder(graph)).toEqual(OLD)
      await expectUserFiles(graph)
      expect(await beside(graph)).toEqual(['graph'])
    }
  })

  it('and whose recovery dies too still leaves a whole graph', async () => {
    const steps = await stepsOfBuild()
    for (let allowed = steps - 8; allowed < steps; allowed++) {
      for (let more = 2; more < 12; more++) {
        const graph = await oldGraph()
        const owner = await deadOwner()
        await writeGraphFolder(graph, NEW, { disk: dyingDisk(allowed), owner }).catch(() => {})
        await writeGraphFolder(graph, NEW, { disk: dyingDisk(more), owner }).catch(() => {})
        expect((await readGraphFolder(graph)).documents).toEqual(OLD.documents)
        await expectUserFiles(graph)
      }
    }
  })

  it('the first time leaves nothing or a whole graph', async () => {
    let isOver = false
    for (let allowed = 0; !isOver; allowed++) {
      const graph = join(await scratchFolder(), 'graph')
      isOver = await writeGraphFolder(graph, NEW, { disk: dyingDisk(allowed), owner: await deadOwner() }).then(
        () => true,
        () => false,
      )
      const found = await readGraphFolder(graph).catch((error) => error)
      if (found instanceof GraphFolderError) expect(found.message).toContain('There is no folder')
      else expect(found).toEqual(NEW)
      await writeGraphFolder(graph, NEW)
      expect(await beside(graph)).toEqual(['graph'])
    }
  })

  it('in the middle of a switch, with the new graph lost after it, gives the old one back', async () => {
    const graph = await oldGraph()
    await rename(graph, join(graph, '..', '.graph.pressgraph-old'))
    await mkdir(join(graph, '..', '.graph.pressgraph-new'))
    await rename(
      join(graph, '..', '.graph.pressgraph-old', 'corrections.jsonl'),
      join(graph, '..', '.graph.pressgraph-new', 'corrections.jsonl'),
    )
    expect(await readGraphFolder(graph)).toEqual(OLD)
    await expectUserFiles(graph)
  })
})

describe('a build that is killed by the system', () => {
  it('leaves a whole graph and all that the user made', async () => {
    const steps = await stepsOfBuild()
    for (const at of [9, steps - 6, steps - 4, steps - 2]) {
      const graph = await oldGraph()
      const script = fileURLToPath(new URL('build-and-die.ts', import.meta.url))
      const { signal, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, graph, String(at)], {
        encoding: 'utf8',
      })
      expect([signal, stderr]).toEqual(['SIGKILL', ''])
      expect((await readGraphFolder(graph)).documents).toEqual(OLD.documents)
      await expectUserFiles(graph)
      await writeGraphFolder(graph, NEW)
      expect(await beside(graph)).toEqual(['graph'])
    }
  })
})

describe('a disk that fails', () => {
  it.each(['ENOSPC', 'EIO'])(
    'with %s at any step leaves a whole graph and says so',
    { timeout: 60_000 },
    async (code) => {
      const steps = await stepsOfBuild()
      for (let at = 0; at < steps; at++) {
        const graph = await oldGraph()
        const error: unknown = await writeGraphFolder(graph, NEW, { disk: failingDisk(at, code) }).then(
          () => null,
          (thrown) => thrown,
        )
        if (code !== 'EIO' && error !== null) expect(error).toBeInstanceOf(GraphFolderError)
        expect(await readGraphFolder(graph)).toEqual(error === null ? NEW : OLD)
        await expectUserFiles(graph)
      }
    },
  )

  it('before the switch leaves the old graph and nothing beside it', async () => {
    const graph = await oldGraph()
    await expect(writeGraphFolder(graph, NEW, { disk: failingDisk(10, 'ENOSPC') })).rejects.toThrow('is full')
    expect(await readGraphFolder(graph)).toEqual(OLD)
    expect(await beside(graph)).toEqual(['graph'])
  })
})

describe('two builds of one graph', () => {
  it('do not run at once: the second says who is at work', async () => {
    const graph = await oldGraph()
    let second: Promise<unknown> = Promise.resolve()
    const disk = watchedDisk((number) => {
      if (number === 12) second = writeGraphFolder(graph, OLD).catch((error) => error)
    })
    await writeGraphFolder(graph, NEW, { disk })
    expect(String(await second)).toContain(`Another build (process ${process.pid})`)
    expect(await readGraphFolder(graph)).toEqual(NEW)
  })

  it.each([2, 3])('that start at once (%i of them): exactly one goes on', async (builds) => {
    const place = await graphPlace(join(await scratchFolder(), 'graph'))
    const owner = await currentOwner()
    for (let round = 0; round < 20; round++) {
      const starts = Array.from({ length: builds }, () => lockGraph(place, REAL_DISK, owner))
      const ends = await Promise.allSettled(starts)
      const won = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
      expect(won).toHaveLength(1)
      await won[0]?.()
      expect(await readdir(place.parent)).toEqual([])
    }
  })

  it('on two machines are told apart: a lock of another host is left alone and named', async () => {
    const graph = await oldGraph()
    const lock = '.graph.pressgraph-lock.1.1.token.another-host'
    await writeFile(join(graph, '..', lock), '')
    await expect(writeGraphFolder(graph, NEW)).rejects.toThrow(lock)
    expect(await readGraphFolder(graph)).toEqual(OLD)
  })

  it('may follow one another when the first has died: its lock is taken away', async () => {
    const graph = await oldGraph()
    const { pid, started, host } = await deadOwner()
    await writeFile(join(graph, '..', `.graph.pressgraph-lock.${pid}.${started}.token.${host}`), '')
    await writeGraphFolder(graph, NEW)
    expect(await beside(graph)).toEqual(['graph'])
  })
})

/** A process of this machine that runs no more. */
async function deadOwner(): Promise<typeof DEAD> {
  return { ...DEAD, host: (await currentOwner()).host }
}

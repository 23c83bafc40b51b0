import { once } from 'node:events'
import { rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isAllowedHost } from '../../src/cli/server/is-allowed-host'
import { writeGraphFolder } from '../../src/run/node/folder/write-graph-folder'
import { SMALL_GRAPH } from '../query/small-graph'
import { scratchFolder } from '../run/node/scratch-folder'
import { runCommand, startCommand } from './run-command'

/** Each test starts processes or waits for the disk, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 })

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Asks for exactly this path: `fetch` would take the dots out of it. */
function ask(address: string, path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { port, hostname } = new URL(address)
  const headers = options.host === undefined ? {} : { host: options.host }
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    asked.once('error', reject).end()
  })
}

interface Served {
  readonly address: string
  readonly graph: string
}

/** A graph served by the command until the test is over. */
async function serve(...words: readonly string[]): Promise<Served> {
  const graph = join(await scratchFolder(), 'graph')
  await writeGraphFolder(graph, SMALL_GRAPH)
  await writeFile(join(graph, '..', 'private.txt'), 'private')
  const child = startCommand(['serve', graph, ...words])
  onTestFinished(async () => {
    child.kill('SIGINT')
    await once(child, 'close')
  })
  const line = String((await once(child.stdout ?? child, 'data'))[0])
  const address = /http:\/\/\S+/.exec(line)?.[0] ?? ''
  expect(line).toContain('Ctrl+C stops')
  return { address, graph }
}

/** What nobody may be given: beside the folders, above them, hidden in them, or none of the graph's files. */
const OUTSIDE = [
  '/graph/',
  '/graph/../private.txt',
  '/graph/..%2fprivate.txt',
  '/graph/%2e%2e/private.txt',
  '/../private.txt',
  '/%2e%2e%2f%2e%2e%2fprivate.txt',
  '/..%5c..%5cprivate.txt',
  '/graph//etc/passwd',
  '//etc/passwd',
  '/graph/.hidden',
  '/.env',
  '/graph/notes.txt',
  '/graph/graph.json/',
  '/graph/%00',
  '/%',
  '/graph',
  '/../../package.json',
  '/cli.js',
]

describe('pressgraph serve', () => {
  it('serves the viewer and the files of the graph, and tells its address', async () => {
    const { address } = await serve('--port', '0')
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const page = await ask(address, '/')
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html;charset=utf-8'])
    const graph = await ask(address, '/graph/graph.json')
    expect([graph.status, graph.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(JSON.parse(graph.body).nodes).toHaveLength(SMALL_GRAPH.entities.length)
    const lines = await ask(address, '/graph/relations.jsonl?again')
    expect(lines.body.trimEnd().split('\n')).toHaveLength(SMALL_GRAPH.relations.length)
  })

  it('sends headers that keep what it serves from doing harm', async () => {
    const { address } = await serve('--port', '0')
    for (const path of ['/', '/graph/graph.gexf', '/nothing']) {
      const { headers } = await ask(address, path)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    }
    expect((await ask(address, '/graph/graph.gexf')).headers['content-security-policy']).toContain('sandbox')
  })

  it('serves nothing else of the disk', async () => {
    const { address, graph } = await serve('--port', '0')
    await writeFile(join(graph, 'notes.txt'), 'private')
    await writeFile(join(graph, '.hidden'), 'private')
    for (const path of OUTSIDE) {
      const { status, body } = await ask(address, path)
      expect([path, status >= 400, body.includes('private')]).toEqual([path, true, false])
    }
  })

  it('does not follow a link out of the graph folder', async () => {
    const { address, graph } = await serve('--port', '0')
    await rm(join(graph, 'graph.gexf'))
    await symlink(join(graph, '..', 'private.txt'), join(graph, 'graph.gexf'))
    expect((await ask(address, '/graph/graph.gexf')).status).toBe(404)
  })

  it('shows a graph that was built anew meanwhile', async () => {
    const { address, graph } = await serve('--port', '0')
    await writeGraphFolder(graph, { ...SMALL_GRAPH, relations: [] })
    expect((await ask(address, '/graph/relations.jsonl')).body).toBe('')
    expect(JSON.parse((await ask(address, '/graph/graph.json')).body).edges).toEqual([])
  })

  it('answers only to the name of this computer, and only to who reads', async () => {
    const { address } = await serve('--port', '0')
    expect((await ask(address, '/graph/graph.json', { host: 'evil.example' })).status).toBe(403)
    expect((await ask(address, '/graph/graph.json', { host: 'localhost:1' })).status).toBe(200)
    expect((await ask(address, '/', { method: 'POST' })).status).toBe(405)
    expect(await ask(address, '/graph/graph.json', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })

  it('says so where the port is taken, and takes the next one where none was asked for', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    onTestFinished(() => void blocker.close())
    const { port } = blocker.address() as AddressInfo
    const graph = join(await scratchFolder(), 'graph')
    await writeGraphFolder(graph, SMALL_GRAPH)
    const { code, stderr } = await runCommand(['serve', graph, '--port', String(port)])
    expect(code).toBe(1)
    expect(stderr).toContain(`Port ${port} is taken. Choose another with --port`)
    const [first, second] = [await serve(), await serve()]
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port))
  })

  it.each([
    [['--port', 'abc'], 2, 'whole number from 0 to 65535'],
    [['--port', '70000'], 2, 'whole number from 0 to 65535'],
    [['--host', '203.0.113.7'], 1, 'is no address of this computer'],
  ])('says what is wrong with %s', async (words, expected, message) => {
    const graph = join(await scratchFolder(), 'graph')
    await writeGraphFolder(graph, SMALL_GRAPH)
    const { code, stderr } = await runCommand(['serve', graph, ...words])
    expect(code).toBe(expected)
    expect(stderr).toContain(message)
  })
})

describe('the Host header', () => {
  it.each([
    ['127.0.0.1:4173', '127.0.0.1', true],
    ['localhost:4173', '127.0.0.1', true],
    ['LOCALHOST', '127.0.0.1', true],
    ['[::1]:4173', '::1', true],
    ['evil.example:4173', '127.0.0.1', false],
    ['127.0.0.1.evil.example', '127.0.0.1', false],
    [undefined, '127.0.0.1', false],
    ['news-desk.example', '0.0.0.0', true],
  ])('%s on a server bound to %s: %s', (header, bound, expected) => expect(isAllowedHost(header, bound)).toBe(expected))
})

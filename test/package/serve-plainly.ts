import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** What any web server knows of files. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.jsonl': 'text/plain; charset=utf-8',
}

export interface PlainServer {
  /** Ends in `/`. */
  readonly address: string
  readonly close: () => void
}

/** Serves the files of folders, each below a path, as plainly as a web server can: by their names, with nothing of its own. */
export async function servePlainly(folderByPath: ReadonlyMap<string, string>): Promise<PlainServer> {
  const server = createServer(async (request, response) => {
    const file = fileFor(new URL(request.url ?? '/', 'http://localhost').pathname, folderByPath)
    const isFile = file !== null && (await stat(file).catch(() => null))?.isFile() === true
    if (!isFile) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function fileFor(path: string, folderByPath: ReadonlyMap<string, string>): string | null {
  for (const [base, folder] of folderByPath)
    if (path.startsWith(base)) return join(folder, path.slice(base.length) || 'index.html')
  return null
}

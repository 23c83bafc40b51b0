import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

export interface ServedFolders {
  /** Ends in a slash. */
  readonly address: string
  readonly close: () => void
}

/** Serves folders over HTTP on this machine, each under its name. */
export async function serveFolders(folderByName: Readonly<Record<string, string>>): Promise<ServedFolders> {
  const handlers = Object.entries(folderByName).map(([name, folder]) => ({ path: `/${name}`, serve: sirv(folder) }))
  const server = createServer((request, response) => {
    const handler = handlers.find(({ path }) => request.url?.startsWith(`${path}/`))
    if (!handler) return response.writeHead(404).end()
    request.url = request.url?.slice(handler.path.length) ?? '/'
    handler.serve(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

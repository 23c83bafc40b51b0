import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv, { type RequestHandler } from 'sirv'
import { contentTypeOf, isGraphFile } from './graph-file'
import { isAllowedHost } from './is-allowed-host'
import { DATA_HEADERS, SECURITY_HEADERS } from './security-headers'

export interface ServerOptions {
  readonly viewerFolder: string
  readonly graphFolder: string
  /** The address that it will listen on. */
  readonly host: string
}

const GRAPH = '/graph/'

/** Serves the viewer at `/` and the known files of the graph at `/graph/`, to be read only; nothing else of the disk. */
export function viewerServer({ viewerFolder, graphFolder, host }: ServerOptions): Server {
  const viewer = sirv(viewerFolder, { etag: true })
  // `dev` looks at the disk for each request: a build may have switched the graph since the last one.
  const graph = sirv(graphFolder, { dev: true, etag: true, extensions: [] })
  return createServer((request, response) => {
    setHeaders(response, SECURITY_HEADERS)
    if (!isAllowedHost(request.headers.host, host))
      refuse(response, 403, 'Open the address that pressgraph serve printed.')
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      refuse(response, 405, 'This server can only be read.')
    else if (request.url?.startsWith(GRAPH)) void serveGraph(graphFolder, graph, request, response)
    else viewer(request, response)
  })
}

async function serveGraph(
  folder: string,
  files: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = (request.url ?? '').slice(GRAPH.length).split('?')[0] ?? ''
  if (!(await isGraphFile(folder, name))) return refuse(response, 404, 'The graph has no such file.')
  setHeaders(response, { ...DATA_HEADERS, 'Content-Type': contentTypeOf(name) })
  request.url = `/${name}`
  files(request, response)
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`)
}

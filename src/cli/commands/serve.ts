import type { Command } from 'commander'
import { findGraphFolder } from '../../run/node'
import { port as portArgument } from '../arguments'
import { isLoopback } from '../server/is-loopback'
import { listen } from '../server/listen'
import { viewerFolder } from '../server/viewer-folder'
import { viewerServer } from '../server/viewer-server'
import { plainText } from '../terminal/plain-text'
import { print, warn } from '../terminal/print'
import { DEFAULT_GRAPH } from './graph-option'

interface Options {
  readonly port?: number
  readonly host: string
}

export const addServeCommand = (program: Command): Command =>
  program
    .command('serve')
    .summary('show the graph in a browser')
    .description(
      'Serves the viewer over a graph, to this computer alone unless --host says otherwise. Ctrl+C stops it.',
    )
    .argument('[graph]', 'the graph folder', DEFAULT_GRAPH)
    .option('--port <N>', 'the port; 4173 or the next free one unless told', portArgument)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .addHelpText('after', EXAMPLES)
    .action(serve)

const EXAMPLES = `
Examples:
  pressgraph serve
  pressgraph serve paris-summit --port 8080`

async function serve(folder: string, { port, host }: Options): Promise<void> {
  const graphFolder = await findGraphFolder(folder)
  const server = viewerServer({ viewerFolder: await viewerFolder(), graphFolder, host })
  const address = await listen(server, host, port)
  if (!isLoopback(host)) warn(`Everybody who can reach ${plainText(host)} can read this graph.`)
  await print([`${plainText(folder)} is served at ${address} (Ctrl+C stops)\n`])
  const stop = (): void => {
    server.close()
    server.closeAllConnections()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
}

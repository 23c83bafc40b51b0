import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const FIRST_PORT = 4173
const TRIES = 50

/**
 * Starts to listen and returns the address to open. Without a port it takes the first free one from 4173 on.
 * Throws an Error that says what to do where a port that was asked for is taken, or none is free.
 */
export async function listen(server: Server, host: string, port: number | undefined): Promise<string> {
  const ports = port === undefined ? Array.from({ length: TRIES }, (_, step) => FIRST_PORT + step) : [port]
  for (const candidate of ports) if (await canListen(server, host, candidate)) return addressOf(server, host)
  const what = port === undefined ? `The ports ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1} are` : `Port ${port} is`
  throw new Error(`${what} taken. Choose another with --port, or stop the program that uses it.`)
}

async function canListen(server: Server, host: string, port: number): Promise<boolean> {
  try {
    server.listen({ host, port })
    await once(server, 'listening')
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EADDRINUSE') return false
    throw new Error(REASONS[code]?.(host, port) ?? `Can't listen on ${host}: ${code}`, { cause: error })
  }
}

const REASONS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EACCES: (_, port) => `Port ${port} may not be used without more rights. Choose one above 1023 with --port.`,
  EADDRNOTAVAIL: (host) => `${host} is no address of this computer. Choose another with --host.`,
  ENOTFOUND: (host) => `${host} is no address that can be found. Choose another with --host.`,
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}

import { isLoopback } from './is-loopback'

/**
 * Whether a request's Host header is one that a browser sends for our own address. A page of another site can have its name resolve to
 * 127.0.0.1 and then read what is served there as its own ("DNS rebinding"); its requests still name that site. Served to a network on
 * purpose, any name goes.
 */
export function isAllowedHost(header: string | undefined, bound: string): boolean {
  if (!isLoopback(bound)) return true
  const name = (header ?? '')
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
  return isLoopback(name)
}

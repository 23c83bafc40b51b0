import type { BlockRule } from '../finding'

const ADDRESS =
  /^(?:(?:url|link|source|original|address|permalink|read more|via)\s*:?\s+)?<?(https?:\/\/[^\s<>]+|www\.[^\s<>]+)>?$/i

/** A line that is nothing but an address, or "URL: https://...". */
export const bareAddress: BlockRule = {
  id: 'bare-address',
  where: 'anywhere',
  read({ words }) {
    const address = ADDRESS.exec(words)?.[1]
    if (!address) return null
    return /^https?:/i.test(address) ? { url: address } : {}
  },
}

import type { BlockRule } from '../finding'

const ADDRESS =
  /^(?:(url|link|source|original|address|permalink|read more|read on|more|see|via)(?:\s*:\s*|\s+))?<?(https?:\/\/[^\s<>]+|www\.[^\s<>]+)>?$/i
/** What such a line points to is another page. */
const ELSEWHERE = /^(?:read|more|see)/i

/** A line that is nothing but an address, or "URL: https://...". */
export const bareAddress: BlockRule = {
  id: 'bare-address',
  where: 'anywhere',
  read({ words }) {
    const [, label, address] = ADDRESS.exec(words) ?? []
    if (!address) return null
    if (!/^https?:/i.test(address) || (label && ELSEWHERE.test(label))) return {}
    return label ? { url: address, isLabelled: true } : { url: address }
  },
}

import { plainText } from './plain-text'

const MARKUP = /[&<>"']/

/** Text made safe for an attribute value in either quotes, and for an element. */
export function xmlText(text: string): string {
  const plain = plainText(text)
  if (!MARKUP.test(plain)) return plain
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

/** JSON that `jsonText` wrote, made safe for an attribute value in single quotes and for an element: it is full of double ones. */
export const xmlJson = (json: string): string =>
  json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&apos;')

/** An id as it is. Throws an Error where XML can't hold it: under another id, nothing would refer to it. */
export function plainId(id: string): string {
  if (plainText(id) !== id) throw new Error(`the id ${JSON.stringify(id)} has characters that XML can't hold`)
  return id
}

/** An id made safe as `xmlText` does. Throws where `plainId` does. */
export const xmlId = (id: string): string => xmlText(plainId(id))

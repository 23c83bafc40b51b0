import { jsonText } from '../../formats'

/** A list as JSON, an item a line. */
export function* jsonArray(items: readonly unknown[]): Iterable<string> {
  yield '[\n'
  for (const [index, item] of items.entries()) yield `${jsonText(item)}${index + 1 < items.length ? ',' : ''}\n`
  yield ']\n'
}

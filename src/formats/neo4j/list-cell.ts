/** Neo4j's importer splits lists at semicolons and knows no escape: one within an item becomes a full-width one. Null for no items. */
export const listCell = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.map((item) => item.replaceAll(';', '；')).join(';')

import type { Records } from './records'

/**
 * The name of an entity by its id; the id where there is no such entity.
 *
 * @example
 * nameOf(recordsOf(data), 'country:RU') // 'Russia'
 */
export const nameOf = ({ entityById }: Pick<Records, 'entityById'>, id: string): string =>
  entityById.get(id)?.name ?? id

import type { GraphData } from '../model'

/**
 * The graph without the weak links that only say that two things stand in one sentence.
 *
 * @example
 * const file = [...gexf(withoutComention(data))].join('')
 */
export const withoutComention = (data: GraphData): GraphData => ({
  ...data,
  relations: data.relations.filter(({ type }) => type !== 'comention'),
})

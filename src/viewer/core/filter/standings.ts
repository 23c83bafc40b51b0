export { STANDINGS, type Standing } from '../../../model'

/** On whose word it says it: the article's own, or somebody's, named or not. */
export const VOICES = ['article', 'attributed'] as const
export type Voice = (typeof VOICES)[number]

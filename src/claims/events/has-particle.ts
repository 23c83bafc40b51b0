import type { Clause } from '../../model'
import type { SentenceView } from '../sentence/sentence-view'

/** The particle stands behind the verb or behind its object. */
export const hasParticle = ({ tokens }: SentenceView, { verb, objects }: Clause, particle: string): boolean =>
  tokens[verb.end]?.normal === particle || tokens[objects[0]?.end ?? verb.end]?.normal === particle

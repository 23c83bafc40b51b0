import type { ViewerGraph } from '../../core/graph/viewer-graph'
import type { Scene } from '../scene'
import { type EntityLook, entityLook } from './entity-look'
import { createLooks } from './looks'
import { type RelationLook, relationLook } from './relation-look'

/** How everything is drawn in the scene that was last shown. */
export interface SceneLooks {
  readonly ofEntity: (id: string) => EntityLook | undefined
  readonly ofRelation: (id: string) => RelationLook | undefined
  /** Turns to another scene and gives the ids of what looks different in it. */
  readonly renew: (scene: Scene) => { readonly nodes: string[]; readonly edges: string[] }
}

export function createSceneLooks({ entities, relations }: ViewerGraph): SceneLooks {
  const entityLooks = createLooks<EntityLook>()
  const relationLooks = createLooks<RelationLook>()
  return {
    ofEntity: entityLooks.of,
    ofRelation: relationLooks.of,
    renew: (scene) => ({
      nodes: entityLooks.renew(entities.values(), (entity) => entityLook(entity, scene)),
      edges: relationLooks.renew(relations.values(), (relation) => relationLook(relation, scene)),
    }),
  }
}

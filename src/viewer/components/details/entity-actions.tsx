import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { HideAndPin } from '../entity/hide-and-pin'
import { CompareWith } from './compare-with'
import { FindPathTo } from './find-path-to'
import { ShowAround } from './show-around'
import { ShowInDrawing } from './show-in-drawing'

/** What can be done with an entity, in a row below its name. Each action is a component of its own. */
export const EntityActions = ({ entity }: { readonly entity: ViewerEntity }) => (
  <div className="entity-actions" role="group" aria-label={`Actions for ${entity.name}`}>
    <ShowInDrawing entity={entity} />
    <FindPathTo entity={entity} />
    <CompareWith entity={entity} />
    <ShowAround entity={entity} />
    <HideAndPin entity={entity} />
  </div>
)

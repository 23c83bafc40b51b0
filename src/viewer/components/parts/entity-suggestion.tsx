import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { EntityDot } from './entity-dot'

interface Props {
  readonly entity: ViewerEntity
  /** The other name by which it was found. */
  readonly alias?: string | null
}

/** An entity that a field offers. All of it is the option's name: whoever speaks what they see must be understood. */
export const EntitySuggestion = ({ entity: { name, type }, alias = null }: Props) => (
  <>
    <EntityDot type={type} />
    <span>{name}</span>
    <span className="suggestion-about">{alias === null ? type : `${type}, also “${alias}”`}</span>
  </>
)

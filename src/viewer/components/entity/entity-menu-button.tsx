import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { ViewerEntity } from '../../core/graph/viewer-graph'
import { EntityMenu } from './entity-menu'

/** Opens the menu of an entity: in the list it stands for the click with the second button. */
export const EntityMenuButton = ({ entity: { id, name } }: { readonly entity: ViewerEntity }) => (
  <MenuTrigger>
    <Button className="menu-button" aria-label={`Actions for ${name}`} />
    <Popover className="popover menu-popover" placement="bottom end">
      <EntityMenu id={id} />
    </Popover>
  </MenuTrigger>
)

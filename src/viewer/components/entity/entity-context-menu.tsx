import { useRef } from 'react'
import { Popover } from 'react-aria-components/Popover'
import type { Point } from '../../core/state/viewer-state'
import { EntityMenu } from './entity-menu'

/** An entity whose menu is open, and where: pixels of the drawing. */
export interface MenuPlace {
  readonly id: string
  readonly point: Point
}

interface Props {
  readonly place: MenuPlace
  readonly onClose: () => void
}

/** The menu of a disc, beside the pointer that asked for it. */
export function EntityContextMenu({ place: { id, point }, onClose }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: `${point.x}px`, top: `${point.y}px` }} />
      <Popover
        key={`${id} ${point.x} ${point.y}`}
        className="popover menu-popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
      >
        <EntityMenu id={id} onClose={onClose} />
      </Popover>
    </>
  )
}

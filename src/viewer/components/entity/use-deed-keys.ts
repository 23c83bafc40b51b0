import type { KeyboardEvent } from 'react'
import { useViewer } from '../viewer-context'
import { useEntityDeeds } from './use-entity-deeds'

/** Does with the entity that is open what its keys say; only where they type nothing, and for `null` nothing at all. */
export function useDeedKeys(id: string | null): (event: KeyboardEvent) => void {
  const { store } = useViewer()
  const deeds = useEntityDeeds(id ?? '')
  return (event) => {
    if (id === null || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const deed = deeds.find(({ key }) => key?.toLowerCase() === event.key.toLowerCase())
    if (!deed) return
    event.preventDefault()
    store.update(deed.action)
  }
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

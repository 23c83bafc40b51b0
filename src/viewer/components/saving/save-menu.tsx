import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { SAVE_KINDS, type SaveKind } from '../../core/saving/save-kinds'
import { saveShown } from '../../saving/save-shown'
import { useViewer, useViewerState } from '../viewer-context'
import { SaveFailure } from './save-failure'

/** Saves what is shown, as a picture or as data. */
export function SaveMenu() {
  const { isSaving, error, save, forget } = useSaving()
  const view = useViewerState((state) => state.view)
  return (
    <>
      <MenuTrigger>
        <Button className="button save-button">{isSaving ? 'Saving…' : 'Save…'}</Button>
        <Popover className="popover save-popover">
          <Menu
            className="save-menu"
            aria-label="Save what is shown"
            items={SAVE_KINDS}
            disabledKeys={view === 'graph' ? [] : ['png']}
          >
            {({ kind, name, about }) => (
              <MenuItem id={kind} className="suggestion" textValue={name} onAction={() => save(kind)}>
                <span>{name}</span>
                <span className="suggestion-about">{about}</span>
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {error !== null && <SaveFailure error={error} onClose={forget} />}
    </>
  )
}

function useSaving() {
  const viewer = useViewer()
  const [isSaving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const save = (kind: SaveKind) => {
    setSaving(true)
    setError(null)
    const saved = saveShown(viewer, kind)
    saved.catch(setError).finally(() => setSaving(false))
  }
  return { isSaving, error, save, forget: () => setError(null) }
}

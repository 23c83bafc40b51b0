import { useEffect } from 'react'
import { chosenFiles, pastedFile } from '../../opening/chosen-files'
import { useOpening } from './opening-context'

/** Opens what is pasted anywhere outside a field. */
export function usePaste(): void {
  const opening = useOpening()
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData || isInField(event.target)) return
      const { files } = event.clipboardData
      const text = event.clipboardData.getData('text/plain')
      if (files.length > 0) void opening.open(chosenFiles(files))
      else if (text.trim() !== '') void opening.open([pastedFile(text)])
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [opening])
}

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null

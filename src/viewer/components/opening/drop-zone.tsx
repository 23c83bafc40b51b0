import { useEffect, useState } from 'react'
import { droppedFiles } from '../../opening/dropped-files'
import { useOpening } from './opening-context'

/** The whole page takes files; says so while some are over it. */
export function DropZone() {
  const isOver = useDrop()
  return (
    <div className="drop-zone" data-over={isOver} aria-hidden={!isOver}>
      {isOver && (
        <p>
          Drop articles or a graph to open them here.
          <span className="small">They stay on this machine.</span>
        </p>
      )}
    </div>
  )
}

function useDrop(): boolean {
  const opening = useOpening()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      void opening.open(droppedFiles(event.dataTransfer))
    }
    return listenToDrags({ over, leave, drop })
  }, [opening])
  return isOver
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

interface DragListeners {
  readonly over: (event: DragEvent) => void
  readonly leave: (event: DragEvent) => void
  readonly drop: (event: DragEvent) => void
}

function listenToDrags({ over, leave, drop }: DragListeners): () => void {
  const ending = new AbortController()
  const { signal } = ending
  window.addEventListener('dragenter', over, { signal })
  window.addEventListener('dragover', over, { signal })
  window.addEventListener('dragleave', leave, { signal })
  window.addEventListener('drop', drop, { signal })
  return () => ending.abort()
}

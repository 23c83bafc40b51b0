import type { DrawingSigma } from './drawing-sigma'

/** Calls `onLost` when the browser takes the memory of one of the drawing's WebGL contexts back. Gives back what ends that. */
export function watchContexts(sigma: DrawingSigma, onLost: () => void): () => void {
  const canvases = Object.values(sigma.getCanvases())
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', onLost)
  return () => {
    for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', onLost)
  }
}

/** Whether the browser can draw with WebGL 2. Asked first, because sigma without it fails in a way that explains nothing. */
export function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

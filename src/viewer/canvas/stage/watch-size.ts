/** Calls `onChange` when an element has another size than before; sigma itself only hears of the window's. Gives back what ends that. */
export function watchSize(element: Element, onChange: () => void): () => void {
  let before: string | null = null
  const observer = new ResizeObserver(() => {
    const size = `${element.clientWidth} ${element.clientHeight}`
    if (before !== null && before !== size) onChange()
    before = size
  })
  observer.observe(element)
  return () => observer.disconnect()
}

/** What {@link watchPictures} leaves on the page. */
export interface Pictures {
  /** Milliseconds from the start of navigation until the first whole picture was on the screen; null until then. */
  first: number | null
  /** How many things (discs, lines, heads of arrows) WebGL was told to draw until now, those for picking included. */
  drawn: number
}

/**
 * Runs in the page before its own scripts. A picture is what sigma draws in one go; the first whole one holds at least `discs` of them.
 * Reading a pixel waits until the GPU (here a CPU) has drawn it; the frame after the next one shows it.
 */
export function watchPictures(discs: number): void {
  const pictures: Pictures = { first: null, drawn: 0 }
  Object.assign(window, { pictures })
  const prototype = WebGL2RenderingContext.prototype
  const draw = prototype.drawArraysInstanced
  const contexts = new Set<WebGL2RenderingContext>()
  let isWhole = false
  const settle = () => {
    for (const context of contexts)
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
    requestAnimationFrame(() => {
      pictures.first = performance.now()
    })
  }
  prototype.drawArraysInstanced = function (this: WebGL2RenderingContext, ...call) {
    const [, , , count] = call
    pictures.drawn += count
    contexts.add(this)
    if (count >= discs && !isWhole) {
      isWhole = true
      requestAnimationFrame(settle)
    }
    return Reflect.apply(draw, this, call)
  }
}

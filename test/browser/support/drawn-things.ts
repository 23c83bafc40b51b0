import { onTestFinished, vi } from 'vitest'

/** Counts the discs and lines that WebGL is told to draw from now on, those for picking included. */
export function drawnThings(): () => number {
  let count = 0
  const draw = WebGL2RenderingContext.prototype.drawArraysInstanced
  const spy = vi.spyOn(WebGL2RenderingContext.prototype, 'drawArraysInstanced')
  spy.mockImplementation(function (this: WebGL2RenderingContext, ...call) {
    count += call[3]
    Reflect.apply(draw, this, call)
  })
  onTestFinished(() => spy.mockRestore())
  return () => count
}

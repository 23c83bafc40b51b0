import { onTestFinished, vi } from 'vitest'

/** The words that are written on canvases from now on, each picture's after the last's. */
export function readWords(): readonly string[] {
  const words: string[] = []
  const write = CanvasRenderingContext2D.prototype.fillText
  const spy = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText')
  spy.mockImplementation(function (this: CanvasRenderingContext2D, ...call) {
    words.push(call[0])
    Reflect.apply(write, this, call)
  })
  onTestFinished(() => spy.mockRestore())
  return words
}

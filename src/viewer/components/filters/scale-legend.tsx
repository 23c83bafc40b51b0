import { usePalette } from '../use-theme'

/** Explains the colors and thickness of the edges. */
export function ScaleLegend() {
  const { conflict, even, cooperation } = usePalette()
  return (
    <div className="scale">
      <div
        className="scale-bar"
        style={{ backgroundImage: `linear-gradient(to right, ${conflict}, ${even}, ${cooperation})` }}
      />
      <div className="scale-ends">
        <span>conflict</span>
        <span>cooperation</span>
      </div>
      <p className="hint">
        The more sentences say it, the thicker the line. Arrows point from who acts; a line without one goes both ways.
      </p>
    </div>
  )
}

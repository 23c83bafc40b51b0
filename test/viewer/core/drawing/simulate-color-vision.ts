/** A color as red, green and blue in [0, 1], linear. */
type Channels = readonly [number, number, number]

type Matrix = readonly [Channels, Channels, Channels]

/**
 * What people see who lack one kind of cone, as a change of linear red, green and blue: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), at full severity.
 */
export const COLOR_VISIONS: Readonly<Record<string, Matrix>> = {
  'the usual color vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** From linear red, green and blue (sRGB) to CIE XYZ, over the white of D65. */
const XYZ: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
]

/** How far two colors (`#rrggbb`) are from one another as seen with a color vision: CIE 1976, where 2 can just be told apart. */
export function colorDistance(a: string, b: string, vision: Matrix): number {
  const [left, right] = [labOf(a, vision), labOf(b, vision)]
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2])
}

function labOf(color: string, vision: Matrix): Channels {
  const seen = times(vision, linear(color)).map((value) => Math.min(1, Math.max(0, value)))
  const [x, y, z] = times(XYZ, [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]).map(lightness)
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))]
}

const lightness = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)

function linear(color: string): Channels {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return [red, green, blue]
}

const times = (matrix: Matrix, [red, green, blue]: Channels): readonly number[] =>
  matrix.map(([a, b, c]) => a * red + b * green + c * blue)

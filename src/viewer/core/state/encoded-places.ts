import type { Point } from './viewer-state'

/** The steps into which each side of the rectangle around all places is divided: two bytes a coordinate. */
const STEPS = 0xffff

const BYTES_PER_PLACE = 4

type Range = readonly [least: number, most: number]

/**
 * Places as letters that an address can carry: the whole numbers around all x and around all y, then four bytes a place in
 * base64url. What {@link decodePlaces} gives back is off by less than a thousandth of a percent of that rectangle.
 */
export function encodePlaces(places: readonly Point[]): string {
  const x = rangeOf(places.map((place) => place.x))
  const y = rangeOf(places.map((place) => place.y))
  const bytes = new DataView(new ArrayBuffer(places.length * BYTES_PER_PLACE))
  places.forEach((place, index) => {
    bytes.setUint16(index * BYTES_PER_PLACE, stepOf(place.x, x))
    bytes.setUint16(index * BYTES_PER_PLACE + 2, stepOf(place.y, y))
  })
  return [...x, ...y, toBase64(new Uint8Array(bytes.buffer))].join('.')
}

/** The places in their order; null where the letters are not those of `count` places. */
export function decodePlaces(letters: string, count: number): readonly Point[] | null {
  const [base64 = '', ...ends] = letters.split('.').reverse()
  const [left = Number.NaN, right = Number.NaN, low = Number.NaN, high = Number.NaN] = ends.reverse().map(Number)
  const bytes = fromBase64(base64)
  if (![left, right, low, high].every(Number.isSafeInteger) || bytes?.byteLength !== count * BYTES_PER_PLACE)
    return null
  return Array.from({ length: count }, (_, index) => ({
    x: placeAt(bytes.getUint16(index * BYTES_PER_PLACE), [left, right]),
    y: placeAt(bytes.getUint16(index * BYTES_PER_PLACE + 2), [low, high]),
  }))
}

function rangeOf(values: readonly number[]): Range {
  const least = values.reduce((found, value) => Math.min(found, value), Infinity)
  const most = values.reduce((found, value) => Math.max(found, value), -Infinity)
  return least <= most ? [Math.floor(least), Math.ceil(most)] : [0, 0]
}

const stepOf = (value: number, [least, most]: Range): number =>
  most === least ? 0 : Math.round(((value - least) / (most - least)) * STEPS)

const placeAt = (step: number, [least, most]: Range): number => least + (step / STEPS) * (most - least)

/** Letters that need no escape in an address. */
const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function fromBase64(letters: string): DataView | null {
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
    return new DataView(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer)
  } catch {
    return null
  }
}

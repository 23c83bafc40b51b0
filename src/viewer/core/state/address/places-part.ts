import type { Camera, Point } from '../viewer-state'
import type { AddressPart } from './address-part'
import { hundredths, numbersOf } from './read-words'

export const placesPart: AddressPart<'camera' | 'pinned' | 'layout'> = {
  write({ camera, pinned, layout }, words) {
    if (camera) words.set('camera', [camera.x, camera.y, camera.span].map(hundredths).join(','))
    for (const [id, { x, y }] of pinned) words.append('pin', `${hundredths(x)},${hundredths(y)},${id}`)
    if (layout !== null) words.set('layout', layout)
  },
  read: (words) => ({
    camera: readCamera(words.get('camera')),
    pinned: new Map(words.getAll('pin').flatMap(readPin)),
    layout: words.get('layout') || null,
  }),
}

function readCamera(written: string | null): Camera | null {
  const [x = 0, y = 0, span = 0] = numbersOf(written, 3) ?? []
  return span > 0 ? { x, y, span } : null
}

/** An id may have commas of its own. */
function readPin(written: string): readonly (readonly [id: string, place: Point])[] {
  const [left = '', up = '', ...rest] = written.split(',')
  const [x, y] = numbersOf(`${left},${up}`, 2) ?? []
  const id = rest.join(',')
  return x === undefined || y === undefined || id === '' ? [] : [[id, { x, y }]]
}

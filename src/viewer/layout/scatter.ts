import { seededRandom } from '../../model'

/** Side of the square that a node has for itself with its name, in pixels at zoom 1: as in the layout that comes with a graph. */
const ROOM = 85

/** Places for `count` nodes in a disc around (0, 0), as x and y one after the other: the same for the same seed. */
export function scatter(count: number, seed: number): Float32Array {
  const random = seededRandom(seed)
  const reach = ROOM * Math.sqrt(count / Math.PI)
  const places = new Float32Array(2 * count)
  for (let i = 0; i < places.length; i += 2) {
    const distance = reach * Math.sqrt(random())
    const angle = 2 * Math.PI * random()
    places[i] = distance * Math.cos(angle)
    places[i + 1] = distance * Math.sin(angle)
  }
  return places
}

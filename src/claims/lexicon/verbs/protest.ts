import { words } from '../../../language/words'
import { PROTESTS } from '../object-nouns'
import { verbFrames } from '../verb-group'

/** Dissent in the street and at the workplace. */
export const PROTEST_FRAMES = verbFrames('protest', [
  { verbs: 'protest', target: ['against', 'at', 'object'] },
  { verbs: 'demonstrate rally agitate', target: ['against'] },
  { verbs: 'protest demonstrate rally picket gather assemble chant', particle: 'outside', target: ['object'] },
  { verbs: 'march', target: ['against', 'on', 'to'] },
  { verbs: 'strike riot revolt rebel mutiny campaign crusade rise', target: ['against'] },
  { verbs: 'rise', particle: 'up', target: ['against'] },
  { verbs: 'walk', particle: 'out', target: ['at', 'in'] },
  { verbs: 'boycott picket heckle boo egg pelt jeer', target: ['object'] },
  {
    verbs: 'call attend hold join launch lead mount organize plan stage start',
    object: PROTESTS,
    target: ['against', 'at', 'over', 'on'],
  },
  { verbs: 'burn torch', object: ['effigy', 'flag'], target: ['of', 'object'] },
  { verbs: 'chant shout', object: ['slogan'], target: ['against', 'at'] },
  {
    verbs: 'disrupt interrupt',
    object: words('conference event meeting rally session speech visit'),
    target: ['object', 'by', 'of'],
  },
  { verbs: 'block blockade', object: words('bridge highway intersection motorway road street'), target: ['in', 'to'] },
  { verbs: 'converge gather descend', target: ['against'] },
  { verbs: 'occupy', object: words('building embassy office plaza square university'), target: ['of', 'in', 'object'] },
  { verbs: 'stop', object: ['work'], target: ['at', 'over', 'against'] },
  { verbs: 'down', object: ['tool'], target: ['at', 'over', 'against'] },
  { verbs: 'vent', object: ['anger', 'fury', 'frustration'], target: ['at', 'against', 'on'] },
  { verbs: 'face', object: PROTESTS, target: ['from', 'by'], reversed: true },
])

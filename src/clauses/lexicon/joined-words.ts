import { words } from '../../language/words'

/** Small words of several parts: what the parts together are. */
export const JOINED_WORDS: Readonly<Record<'preposition' | 'coordinator', readonly string[]>> = {
  preposition: [
    'such as',
    'according to',
    'along with',
    'together with',
    'because of',
    'due to',
    'ahead of',
    'instead of',
    'thanks to',
    'rather than',
    'apart from',
    'aside from',
    'as part of',
    'in return for',
    'in exchange for',
    'other than',
    'except for',
    'owing to',
    'prior to',
  ],
  coordinator: ['as well as'],
}

/** Adverbs that follow a verb and belong to it: "broke *up*", "cut *off* supplies". */
export const PARTICLES: ReadonlySet<string> = new Set(
  words('up out down off away back forward forth ahead apart aside together home'),
)

/** Verbs whose "over", "on" and "in" before a noun phrase is a particle: "handed *over* the files", "took *on* the army". */
export const PARTICLE_VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  over: new Set(
    words(
      'hand hands handed handing turn turns turned turning take takes took taken taking win wins won winning sign signs signed signing',
    ),
  ),
  on: new Set(words('take takes took taken taking')),
  in: new Set(words('rein reins reined reining usher ushers ushered ushering')),
}

import { words } from '../../language/words'

/** Nouns for people and bodies that can speak, where neither their ending nor `GROUP_HEADS` tells. Source: unnamed sources in news. */
export const HUMAN_NOUNS: ReadonlySet<string> = new Set(
  words(`source sources expert experts critics critic analyst analysts witnesses witness resident residents chief aide
    aides activist ally allies who many some others report reports study statement firm firms
    company court judge judges jury commission committee agency newspaper media press families family victims
    survivors students director executive king pope prince`),
)

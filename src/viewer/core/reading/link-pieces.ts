import type { MentionRecord } from '../../../model'
import type { TextPiece } from '../text/cut-text'

/** What a stretch of an article can be to its reader: something by name, or the mention of an entity. */
export type ArticleRole = string | MentionRecord

/** Pieces of an article that follow one another and name one entity, or none. */
export interface LinkedPieces {
  readonly mention: MentionRecord | null
  readonly pieces: readonly TextPiece<ArticleRole>[]
}

/** Joins the pieces of one mention, so that it is one link whatever else is marked in it. Of mentions in one another the shortest goes. */
export function linkPieces(pieces: readonly TextPiece<ArticleRole>[]): readonly LinkedPieces[] {
  const runs: { readonly mention: MentionRecord | null; readonly pieces: TextPiece<ArticleRole>[] }[] = []
  for (const piece of pieces) {
    const mention = mentionOf(piece)
    const run = runs.at(-1)
    if (run && mention && run.mention === mention) run.pieces.push(piece)
    else runs.push({ mention, pieces: [piece] })
  }
  return runs
}

const mentionOf = ({ roles }: TextPiece<ArticleRole>): MentionRecord | null =>
  roles.reduce<MentionRecord | null>((shortest, role) => {
    if (typeof role === 'string') return shortest
    return shortest && lengthOf(shortest) <= lengthOf(role) ? shortest : role
  }, null)

const lengthOf = ({ start, end }: MentionRecord): number => end - start

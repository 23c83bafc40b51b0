import { isWeak, RELATION_TYPES, type RelationType, relationKind } from '../../../model'
import { mixColors } from './mix-colors'
import type { Palette } from './palette'

/** PLOVER's scores run from -10 to +10. */
const FULL_SCORE = 10

/** No scored act is so mild that it looks like none: a third of the way from the middle is the least. */
const LEAST_SHARE = 0.35

/** From conflict to cooperation by PLOVER's score; grey for what has no score. */
export function relationColor(type: RelationType, palette: Palette): string {
  const { score } = relationKind(type)
  if (score === null) return isWeak(type) ? palette.weak : palette.neutral
  if (score === 0) return palette.even
  const share = LEAST_SHARE + (1 - LEAST_SHARE) * (Math.abs(score) / FULL_SCORE)
  return mixColors(palette.even, score < 0 ? palette.conflict : palette.cooperation, share)
}

/** The colors of all types. */
export const relationColors = (palette: Palette): Readonly<Record<RelationType, string>> =>
  Object.fromEntries(RELATION_TYPES.map((type) => [type, relationColor(type, palette)])) as Record<RelationType, string>

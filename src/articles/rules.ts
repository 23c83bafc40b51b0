import type { BlockRule } from './finding'
import { agencyLine } from './rules/agency-line'
import { bareAddress } from './rules/bare-address'
import { byline } from './rules/byline'
import { contribution } from './rules/contribution'
import { copyrightLine } from './rules/copyright-line'
import { counter } from './rules/counter'
import { dateLine } from './rules/date-line'
import { formLabel } from './rules/form-label'
import { furniturePhrase } from './rules/furniture-phrase'
import { namesUnderTitle } from './rules/names-under-title'
import { noWords } from './rules/no-words'
import { photoCredit } from './rules/photo-credit'
import { shareBar } from './rules/share-bar'
import { siteLine } from './rules/site-line'
import { sourceLine } from './rules/source-line'
import { writtenBy } from './rules/written-by'

/** The first rule that knows a block decides. A block that none knows is the article's own. */
export const BLOCK_RULES: readonly BlockRule[] = [
  noWords,
  bareAddress,
  photoCredit,
  sourceLine,
  copyrightLine,
  shareBar,
  counter,
  furniturePhrase,
  formLabel,
  writtenBy,
  agencyLine,
  contribution,
  byline,
  dateLine,
  siteLine,
  namesUnderTitle,
]

import type Sigma from 'sigma'
import type { DiscAttributes, LineAttributes } from '../picture/picture'

/** Sigma with a picture of ours. */
export type DrawingSigma = Sigma<DiscAttributes, LineAttributes>

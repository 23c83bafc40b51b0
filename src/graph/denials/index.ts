export { pairDenials } from './pair-denials'
export { type Denials, denyingRelations, recordDenials } from './record-denials'
export type { Statement } from './statement'

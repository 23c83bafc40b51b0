export type { Hold } from './hold'
export { holdOf } from './hold-of'
export { holdOfNoun } from './hold-of-noun'

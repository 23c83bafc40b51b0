export { type Corroboration, deriveRelations } from './derive-relations'
export { entityByChain } from './entity-index'
export { placeNodes } from './place-nodes'
export { recordEntities, recordMentions } from './record-entities'

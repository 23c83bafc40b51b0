export { contentInWords } from './content-in-words'
export { nameOf } from './name-of'
export { type Origin, originOf } from './origin'
export { publisherInWords } from './publisher-in-words'
export { type Records, recordsOf } from './records'
export {
  type DenialRow,
  type DeniedRow,
  type EvidenceRow,
  type RelationRow,
  relationRow,
} from './relation-row'
export { type SayingRow, sayingRow } from './saying-row'
export { speakerInWords } from './speaker-in-words'

/** The types of corrections, for users. */
export type {
  Correction,
  CorrectionAction,
  DocumentAnchor,
  EntityAnchor,
  HideCorrection,
  MentionAnchor,
  MergeCorrection,
  RenameCorrection,
  RetypeCorrection,
  SplitCorrection,
} from './correction'

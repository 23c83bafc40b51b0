import { words } from '../../language/words'

/** What only somebody who acts does: the "it" before is a state or a body. */
export const AGENTIVE: readonly string[] = words(
  `said says announced added denied warned urged accused claimed reported plans planned wants wanted hopes pledged vowed
  promised agreed refused rejected condemned criticised criticized called demanded ordered launched bought acquired sold
  hired fired employs employed filed sued argued insisted noted declined confirmed admitted apologised apologized`,
)

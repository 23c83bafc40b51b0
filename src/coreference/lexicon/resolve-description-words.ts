import { words } from '../../language/words'

/** Roles that somebody has towards another, or beside the story's subject: "the spokesman" is seldom the one just named. */
export const RELATIONAL: readonly string[] = words(
  `spokesman spokeswoman spokesperson official officials aide adviser advisor ally rival opponent foe enemy victim suspect
  witness source lawyer attorney barrister solicitor judge magistrate prosecutor officer deputy predecessor successor
  colleague critic expert analyst teammate partner counterpart associate protege mentor driver gunman attacker shooter
  bomber assailant interviewer reporter correspondent editor columnist survivor defendant plaintiff accused patient
  hostage captive prisoner detainee assistant secretary moderator host`,
)

/** Heads that only a name with the same head answers to: "the ministry" is no bank. */
export const NAMED_ONLY: readonly string[] = words(`ministry court union alliance bloc coalition party`)

/** Heads in names of bodies that are of another kind than a "company", "club" or "group". */
export const KINDS: readonly string[] = words(
  `ministry court parliament congress senate council commission police army navy government university party union`,
)

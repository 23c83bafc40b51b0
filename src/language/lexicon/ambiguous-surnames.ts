import { words } from '../words'

/**
 * Family names that are ordinary English words as well: names only where a first name stands before them, or a part of one
 * behind ("Kate *Bush*", "*Park* Jin"). Written by hand; check against: surnames in world news.
 */
export const AMBIGUOUS_SURNAMES: readonly string[] = words(`
  Archer Ball Ban Banks Barber Bean Bell Berry Best Bird Bishop Black Bond Bowl Bridges Broad Brooks Brown Buck
  Bull Bush Butler Carpenter Case Cash Chase Cherry Church Cook Cooper Cotton Cross Crow Day Dean Ding Do Dong
  Drake Duck Fan Fang Farmer Fields Finch Fish Fisher Foot Ford Forest Fox Freeman Frost Gardner Gates Gold Golden
  Gong Good Goodman Gore Grant Green Ha Hall Hardy Hart Hawk Head Hill Ho Hong Hope House Hunt Hunter Joy King
  Knight Lake Lamb Lane Law Laws Little Long Lord Love Low Ma Major Man Marks Marsh Marshall Mason May Mills Min
  Mo Moon Moore Moss Nail Newman Noble North Pace Page Pan Park Peacock Pen Pope Porter Potter Power Powers Price
  Prince Reed Rice Rich Rivers Root Rose Sanders Savage Sen Sharp Shepherd Short Silver Sim Singer Small Snow So
  Son Song Southern Speaker Spencer Squire Steel Stone Street Strong Sun Swan Swift Tan Tanner Temple Than Tong
  Ward Waters Weaver West Wheeler White Winter Wise Wolf Wood Woods Wright Young
`)

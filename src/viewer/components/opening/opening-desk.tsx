import { DropZone } from './drop-zone'
import { OpeningDialog } from './opening-dialog'
import { OpeningRemarks } from './opening-remarks'
import { usePaste } from './use-paste'

/** All by which a reader opens something of their own: dropping and pasting anywhere, and the dialog. */
export function OpeningDesk() {
  usePaste()
  return (
    <>
      <DropZone />
      <OpeningDialog />
      <OpeningRemarks />
    </>
  )
}

import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { OpeningState } from '../../core/opening/opening-state'
import { useOpening, useOpeningState } from './opening-context'
import { OpeningInvitation } from './opening-invitation'
import { OpeningProgress } from './opening-progress'
import { OpeningRefusal } from './opening-refusal'

/** Asks what to open, says how far it is, or why it can't be. To close it while something is opened ends that. */
export function OpeningDialog() {
  const opening = useOpening()
  const state = useOpeningState()
  const content = contentOf(state)
  return (
    <ModalOverlay
      className="overlay"
      isOpen={content !== null}
      onOpenChange={(isOpen) => !isOpen && opening.dismiss()}
      isDismissable={state.kind !== 'working'}
    >
      <Modal className="modal">
        <Dialog className="opening" aria-label="Open articles or a graph">
          {content}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function contentOf(state: OpeningState): ReactNode {
  if (state.kind === 'asking') return <OpeningInvitation />
  if (state.kind === 'working') return <OpeningProgress {...state} />
  return state.kind === 'refused' ? <OpeningRefusal {...state} /> : null
}

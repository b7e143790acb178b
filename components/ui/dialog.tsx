'use client'

import type { ReactNode } from 'react'
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

export interface DialogProps {
  /** The button that opens it. */
  trigger: ReactNode
  title: string
  /** Gets a function that closes the dialog; Escape closes it too. */
  children: (close: () => void) => ReactNode
}

/** For a question that must be answered before going on, such as erasing a case. Nothing else. */
export function Dialog({ trigger, title, children }: DialogProps) {
  return (
    <DialogTrigger>
      {trigger}
      <ModalOverlay
        isDismissable
        className="fixed inset-0 z-20 flex items-start justify-center overflow-auto bg-ink/40 p-4 pt-[12vh]"
      >
        <Modal className="w-full max-w-lg rounded-xs border border-edge bg-paper p-6 text-ink shadow-xl">
          <AriaDialog className="outline-none">
            {({ close }) => (
              <>
                <Heading slot="title" className="mb-3 text-xl">
                  {title}
                </Heading>
                {children(close)}
              </>
            )}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

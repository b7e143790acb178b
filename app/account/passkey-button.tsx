'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import type { ButtonLook } from '#components/ui/button-class'
import { Notice } from '#components/ui/notice'
import type { Answer } from './ask-server.ts'

/** A button that has the browser ask for a passkey, and says so when none came. */
export function PasskeyButton<Body>({
  label,
  look = 'plain',
  use,
  done,
}: {
  label: string
  look?: ButtonLook
  use: () => Promise<Answer<Body>>
  done: (body: Body) => void
}) {
  const [refusal, setRefusal] = useState<string>()
  const [pending, start] = useTransition()
  return (
    <div className="mt-6 max-w-md">
      {refusal === undefined ? null : (
        <Notice title="That did not work" urgent>
          <p>{refusal}</p>
        </Notice>
      )}
      <Button
        look={look}
        isPending={pending}
        onPress={() =>
          start(async () => {
            const answer = await use()
            if (answer.ok) done(answer.body)
            else setRefusal(answer.message)
          })
        }
      >
        {pending ? 'Waiting for the browser …' : label}
      </Button>
    </div>
  )
}

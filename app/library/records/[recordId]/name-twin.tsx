'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { ComboField } from '#components/ui/combo-field'
import { askServer } from '../../../account/ask-server.ts'
import { ActForm, whyNot } from './act.tsx'

export interface NameTwinProps {
  /** Of the claim that is not public. */
  id: string
  version: number
  /** The twin that is named now. */
  named: string | null
  /** The public claims that can stand for it. */
  choices: readonly { value: string; label: string }[]
}

/** Chooses a public claim that stands for one that is not, or takes it away again. */
export function NameTwin({ id, version, named, choices }: NameTwinProps) {
  const router = useRouter()
  const [twin, setTwin] = useState(named)
  const [said, setSaid] = useState<string>()
  const [pending, start] = useTransition()
  const name = (to: string | null) =>
    start(async () => {
      const answer = await askServer(`/api/claims/${encodeURIComponent(id)}/twin`, 'PUT', { twin: to }, version)
      setSaid(whyNot(answer))
      if (answer.ok) router.refresh()
    })
  return (
    <div className="no-print mt-2">
      <ActForm title="Name the publishable twin" said={said} onSubmit={() => name(twin)}>
        <ComboField
          label="The public claim"
          hint="It says no more than may be known. If it was entered here, it stands beside the same rules from then on."
          options={choices}
          value={twin}
          onChange={setTwin}
        />
        <p className="note">
          It is written at this claim only. Whoever may not see this claim learns nothing of it from the twin.
        </p>
        <p className="flex flex-wrap gap-3">
          <Button type="submit" look="primary" isPending={pending} isDisabled={twin === null}>
            {pending ? 'Writing it …' : 'Name it'}
          </Button>
          {named === null ? null : (
            <Button isPending={pending} onPress={() => name(null)}>
              Nothing stands for it
            </Button>
          )}
        </p>
      </ActForm>
    </div>
  )
}

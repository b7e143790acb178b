'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '#components/ui/button'
import { EntryForm, type EntryResult } from '#components/ui/entry-form'
import { TextField } from '#components/ui/text-field'
import type { Tier } from '#lib/domain/ledger/tier'
import { askServer } from '../../../account/ask-server.ts'
import { type ClaimChoices, ClaimFields } from '../../new/claim-fields.tsx'
import { claimOf, inNewSource, nothingTyped, sourceOf, type TypedClaim } from '../../new/typed-claim.ts'

export interface SettleProps extends ClaimChoices {
  briefId: string
  place: string
  /** What the brief says; empty where it says nothing. */
  proposed: Pick<
    typeof nothingTyped,
    'title' | 'proposition' | 'asOf' | 'pinpoint' | 'source' | 'sourceTitle' | 'publisher' | 'date' | 'url'
  >
  tier: Tier
}

/** What a person makes of a proposal: a claim, after reading it and putting it into words of their own, or nothing, and why. */
export function Settle(props: SettleProps) {
  const [doing, setDoing] = useState<'accept' | 'set-aside' | null>(null)
  if (doing === 'accept') return <Accept {...props} close={() => setDoing(null)} />
  if (doing === 'set-aside') return <SetAside {...props} close={() => setDoing(null)} />
  return (
    <p className="no-print mt-3 flex flex-wrap gap-3">
      <Button onPress={() => setDoing('accept')}>Make a claim of it</Button>
      <Button onPress={() => setDoing('set-aside')}>Set it aside</Button>
    </p>
  )
}

type FormProps = SettleProps & { close: () => void }

function Accept({ briefId, place, proposed, tier, close, ...choices }: FormProps) {
  const router = useRouter()
  const [typed, setTyped] = useState<TypedClaim>({
    ...nothingTyped,
    ...proposed,
    ...{ tier, source: proposed.source ?? inNewSource },
  })
  const [key] = useState(() => crypto.randomUUID())
  const send = async (): Promise<EntryResult> => {
    const source = typed.source === inNewSource ? sourceOf(typed) : { id: typed.source ?? '' }
    const body = { place, claim: claimOf(typed), source }
    const answer = await askServer(`/api/briefs/${briefId}/accept`, 'POST', body, undefined, key)
    return answer.ok ? { ok: true, to: '' } : answer
  }
  return (
    <EntryForm
      send={send}
      go={() => router.refresh()}
      refusedTitle="No claim was made"
      submitLabel="Make the claim"
      pendingLabel="Making it …"
    >
      {(problem) => (
        <>
          <ClaimFields
            {...choices}
            typed={typed}
            set={(change) => setTyped((before) => ({ ...before, ...change }))}
            problem={(field) => problem(field.startsWith('source.') ? field : `claim.${field}`) ?? problem(field)}
          />
          <Close close={close} />
        </>
      )}
    </EntryForm>
  )
}

function SetAside({ briefId, place, close }: FormProps) {
  const router = useRouter()
  const [why, setWhy] = useState('')
  const send = async (): Promise<EntryResult> => {
    const answer = await askServer(`/api/briefs/${briefId}/set-aside`, 'POST', { place, why })
    return answer.ok ? { ok: true, to: '' } : answer
  }
  return (
    <EntryForm
      send={send}
      go={() => router.refresh()}
      refusedTitle="It was not set aside"
      submitLabel="Set it aside"
      pendingLabel="Setting it aside …"
    >
      {(problem) => (
        <>
          <TextField
            label="Why"
            hint="For whoever goes through it after you."
            value={why}
            onChange={setWhy}
            error={problem('why')}
          />
          <Close close={close} />
        </>
      )}
    </EntryForm>
  )
}

const Close = ({ close }: { close: () => void }) => (
  <p>
    <Button look="quiet" onPress={close}>
      Not now
    </Button>
  </p>
)

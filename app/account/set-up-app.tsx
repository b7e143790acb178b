'use client'

import { useRef, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { EntryForm } from '#components/ui/entry-form'
import { Notice } from '#components/ui/notice'
import { TextField } from '#components/ui/text-field'
import { askServer } from './ask-server.ts'

interface Seed {
  secret: string
  picture: { size: number; path: string }
}

/** Sets up an authenticator app: the seed, as a picture and in letters, then its first code. */
export function SetUpApp({
  label,
  primary,
  done,
}: {
  label: string
  primary: boolean
  done: (recoveryCodes: string[] | null) => void
}) {
  const [seed, setSeed] = useState<Seed>()
  const [refusal, setRefusal] = useState<string>()
  const [pending, start] = useTransition()
  if (seed) return <FirstCode seed={seed} done={done} />
  return (
    <div className="mt-3">
      {refusal === undefined ? null : (
        <Notice title="That did not work" urgent>
          <p>{refusal}</p>
        </Notice>
      )}
      <Button
        look={primary ? 'primary' : 'plain'}
        isPending={pending}
        onPress={() =>
          start(async () => {
            const answer = await askServer<Seed>('/api/me/authenticator', 'POST')
            if (answer.ok) setSeed(answer.body)
            else setRefusal(answer.message)
          })
        }
      >
        {label}
      </Button>
    </div>
  )
}

function FirstCode({ seed, done }: { seed: Seed; done: (recoveryCodes: string[] | null) => void }) {
  const [code, setCode] = useState('')
  const codes = useRef<string[] | null>(null)
  const { size, path } = seed.picture
  return (
    <div className="mt-4">
      <ol className="list-decimal space-y-4 pl-6">
        <li>
          Have the app read this picture.
          {/* Dark on white in both colour schemes: cameras expect it. */}
          <svg
            viewBox={`0 0 ${size} ${size}`}
            role="img"
            aria-label="The secret below, as a picture for an authenticator app"
            shapeRendering="crispEdges"
            className="mt-2 block w-56 max-w-full border border-rule"
          >
            <rect width={size} height={size} fill="white" />
            <path d={path} fill="black" />
          </svg>
        </li>
        <li>
          Or type this secret into it.
          <code data-secret className="mt-1 block text-control">
            {seed.secret.match(/.{1,4}/g)?.join(' ')}
          </code>
        </li>
        <li>Type the six digits that it shows then.</li>
      </ol>
      <EntryForm
        send={async () => {
          const answer = await askServer<{ recoveryCodes: string[] | null }>('/api/me/authenticator', 'PUT', { code })
          if (!answer.ok) return answer
          codes.current = answer.body.recoveryCodes
          return { ok: true, to: '' }
        }}
        go={() => done(codes.current)}
        refusedTitle="That is not the code"
        submitLabel="Use this app"
        pendingLabel="Checking …"
      >
        {(problem) => (
          <TextField
            label="Code from the app"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            isRequired
            error={problem('code')}
          />
        )}
      </EntryForm>
    </div>
  )
}

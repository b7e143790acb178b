'use client'

import { useState, useTransition } from 'react'
import { FactField } from '#components/facts/fact-field'
import { Button } from '#components/ui/button'
import { ComboField } from '#components/ui/combo-field'
import { Notice } from '#components/ui/notice'
import { TextField } from '#components/ui/text-field'
import type { FactEntry } from '#lib/domain/assertion'
import { declarationOf, type EnteredFactKey } from '#lib/domain/facts/catalogue'
import { openCaseAction } from './actions.ts'
import { type DoorId, doors } from './doors.ts'

interface Problem {
  path: string
  message: string
}

/** Opens a case. What is refused is refused at its field; the rest stays as typed. */
export function NewCaseForm({
  door,
  codeName,
  states,
}: {
  door: DoorId
  codeName: string
  states: readonly { value: string; label: string }[]
}) {
  // However often it is pressed, and whatever answer was lost: this form opens one case.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const [reference, setReference] = useState(codeName)
  const [requestedState, setRequestedState] = useState<string | null>(null)
  const [facts, setFacts] = useState<Partial<Record<EnteredFactKey, FactEntry>>>({})
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [failure, setFailure] = useState<{ title: string; message: string } | null>(null)
  const [opening, startOpening] = useTransition()
  const problemAt = (path: string) =>
    problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))?.message

  const open = () => {
    if (requestedState === null) {
      setProblems([{ path: 'requestedState', message: 'choose the state that is asked to extradite' }])
      return
    }
    startOpening(async () => {
      setProblems([])
      setFailure(null)
      // A case that was opened redirects to its fact sheet; what comes back is a refusal.
      const refused = await openCaseAction({
        idempotencyKey,
        reference,
        requestingState: 'CN',
        requestedState,
        facts,
      }).catch((error: unknown) => {
        if (isRedirect(error)) throw error
        return {
          title: 'No answer came.',
          message:
            'The case may have been opened or not. What you typed is still here: press again when the connection is back. If the case was opened, that leads to it, and no second one is opened.',
          issues: [] as Problem[],
        }
      })
      setProblems(refused.issues)
      if (refused.issues.length === 0) setFailure({ title: 'The case was not opened.', ...refused })
    })
  }

  return (
    <form
      className="mt-6 max-w-3xl"
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      {failure === null ? null : (
        <Notice title={failure.title} urgent>
          <p>{failure.message}</p>
        </Notice>
      )}
      <div className="grid gap-x-8 gap-y-4 pb-4 sm:grid-cols-2">
        <TextField
          label="Code name"
          hint="Never the person’s name. It stands in lists, titles and reports."
          value={reference}
          onChange={setReference}
          isRequired
          autoComplete="off"
          error={problemAt('reference')}
        />
        <TextField label="Requesting state" hint="The only one covered today." value="China" isReadOnly />
        <ComboField
          label="Requested state"
          hint="The state that is asked to extradite. Type its first letters."
          options={states}
          value={requestedState}
          onChange={setRequestedState}
          isRequired
          error={problemAt('requestedState')}
        />
      </div>
      {doors[door].questions.map((key) => (
        <FactField
          key={key}
          factKey={key}
          declaration={declarationOf(key)}
          entry={facts[key]}
          onChange={(entry) =>
            setFacts(({ [key]: _old, ...rest }) => (entry === null ? rest : { ...rest, [key]: entry }))
          }
          error={problemAt(`facts.${key}`)}
        />
      ))}
      <div className="border-t border-rule pt-5">
        <Button type="submit" look="primary" isPending={opening}>
          {opening ? 'Opening …' : 'Open the case'}
        </Button>
      </div>
    </form>
  )
}

/** How the framework carries a redirect out of an action; it must pass. */
const isRedirect = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')

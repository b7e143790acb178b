'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { TextField } from '#components/ui/text-field'
import { isCalendarDate } from '#lib/domain/calendar-date'
import { saveRetentionAction } from './actions.ts'

interface About {
  caseId: string
  expectedVersion: number
}

/** One field with a button. What was typed stays when it is refused. */
function OneField({
  start: first,
  submitLabel,
  send,
  field,
}: {
  start: string
  submitLabel: string
  /** The problem, or nothing where it was saved. */
  send: (value: string) => Promise<string | undefined>
  field: (props: { value: string; onChange: (value: string) => void; error: string | undefined }) => ReactNode
}) {
  const [value, setValue] = useState(first)
  const [error, setError] = useState<string>()
  const [pending, start] = useTransition()
  return (
    <form
      method="post"
      autoComplete="off"
      className="mt-4 flex max-w-md flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        start(async () => {
          setError(await send(value.trim()).catch(() => 'the application did not answer; what you typed is still here'))
        })
      }}
    >
      {field({ value, onChange: setValue, error })}
      <Button type="submit" isPending={pending}>
        {submitLabel}
      </Button>
    </form>
  )
}

const saved = async (input: Parameters<typeof saveRetentionAction>[0]): Promise<string | undefined> => {
  const result = await saveRetentionAction(input)
  return result.ok ? undefined : result.message
}

export function UntilForm({ about, until }: { about: About; until: string }) {
  return (
    <OneField
      start={until}
      submitLabel="Keep it until this day"
      send={async (day) =>
        isCalendarDate(day) ? saved({ ...about, until: day }) : 'expected a day that exists, as YYYY-MM-DD'
      }
      field={(props) => <TextField label="Keep it until" hint="As YYYY-MM-DD" className="w-full" {...props} />}
    />
  )
}

export function HoldForm({ about }: { about: About }) {
  return (
    <OneField
      start=""
      submitLabel="Hold the case"
      send={async (reason) => (reason === '' ? 'say why it is held' : saved({ ...about, holdReason: reason }))}
      field={(props) => (
        <TextField label="Why it is held" hint="Sealed with the case." rows={3} className="w-full" {...props} />
      )}
    />
  )
}

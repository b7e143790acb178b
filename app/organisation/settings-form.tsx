'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { TextField } from '#components/ui/text-field'
import { retentionBounds } from '#lib/domain/retention'

export interface SettingsFormProps {
  stored: { version: number; retentionYears: number; warningDays: number }
  save: (input: {
    expectedVersion: number
    retentionYears: number
    warningDays: number
  }) => Promise<{ ok: true } | { ok: false; message: string; issues?: readonly { path: string; message: string }[] }>
}

const { retentionYears: years, warningDays: days } = retentionBounds

/** Both numbers, saved together. What was typed stays when it is refused. */
export function SettingsForm({ stored, save }: SettingsFormProps) {
  const [typed, setTyped] = useState({ years: String(stored.retentionYears), days: String(stored.warningDays) })
  const [refusal, setRefusal] = useState<{ message: string; issues?: readonly { path: string; message: string }[] }>()
  const [saved, setSaved] = useState(false)
  const [pending, start] = useTransition()
  const problem = (path: string) => refusal?.issues?.find((issue) => issue.path === path)?.message
  const send = () =>
    start(async () => {
      setSaved(false)
      const result = await save({
        expectedVersion: stored.version,
        retentionYears: numberIn(typed.years),
        warningDays: numberIn(typed.days),
      }).catch(() => ({ ok: false as const, message: 'The application did not answer. What you typed is still here.' }))
      setRefusal(result.ok ? undefined : result)
      setSaved(result.ok)
    })
  return (
    <form
      method="post"
      autoComplete="off"
      className="mt-4 flex max-w-md flex-col items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        label="Years after the last change"
        hint={`From ${years.least} to ${years.most}`}
        inputMode="numeric"
        inputClassName="max-w-24"
        value={typed.years}
        onChange={(value) => setTyped({ ...typed, years: value })}
        error={problem('retentionYears')}
      />
      <TextField
        label="Days of warning before the end"
        hint={`From ${days.least} to ${days.most}`}
        inputMode="numeric"
        inputClassName="max-w-24"
        value={typed.days}
        onChange={(value) => setTyped({ ...typed, days: value })}
        error={problem('warningDays')}
      />
      <Button type="submit" isPending={pending}>
        Save
      </Button>
      {refusal === undefined ? null : (
        <Notice title="Nothing was changed" urgent>
          <p>{refusal.message}</p>
        </Notice>
      )}
      {saved ? <p role="status">Saved. It holds from now on.</p> : null}
    </form>
  )
}

/** Not a number where nothing that is one was typed: the door says what it expects. */
const numberIn = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : -1)

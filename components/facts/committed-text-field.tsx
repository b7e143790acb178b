'use client'

import { useState } from 'react'
import { TextField } from '#components/ui/text-field'
import { formatDay } from '#lib/reporting/format-date'
import type { Parsed } from './parse-typed.ts'

export interface CommittedTextFieldProps<V> {
  label: string
  /** What is on file, as text; empty when nothing is. */
  value: string
  parse: (text: string) => Parsed<V>
  onCommit: (value: V) => void
  /** Called when a field that held something is emptied. Left out: emptying changes nothing on file. */
  onEmpty?: () => void
  /** Show the label; otherwise it is for assistive technology only. */
  labelled?: boolean
  inputMode?: 'numeric' | 'text'
  placeholder?: string
  suffix?: string
  /** Print the day in words beneath, so that no one takes the month for the day. */
  showsDay?: boolean
  className?: string
}

/**
 * Typed text that becomes a value when the field is left or Enter is pressed. Text that cannot be read stays in
 * the field with the error beside it; nothing is stored and nothing else in the form is touched.
 */
export function CommittedTextField<V>({
  label,
  value,
  parse,
  onCommit,
  onEmpty,
  labelled = false,
  inputMode = 'text',
  placeholder,
  suffix,
  showsDay = false,
  className = '',
}: CommittedTextFieldProps<V>) {
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const [seen, setSeen] = useState(value)
  // What is on file changed elsewhere (another answer was chosen, a newer version was loaded): show that.
  if (seen !== value) {
    setSeen(value)
    setTyped(null)
    setError(undefined)
  }

  const commit = () => {
    if (typed === null) return
    if (typed.trim() === '') {
      setError(undefined)
      setTyped(null)
      if (value !== '') onEmpty?.()
      return
    }
    const parsed = parse(typed)
    if (!parsed.ok) {
      setError(parsed.error)
      return
    }
    setError(undefined)
    setTyped(null)
    if (typed.trim() !== value) onCommit(parsed.value)
  }

  const shown = typed ?? value
  return (
    <div className={`flex flex-col gap-0.5 ${className}`}>
      <div className="flex items-end gap-2">
        <TextField
          {...(labelled ? { label, dense: true } : { label, hideLabel: true })}
          value={shown}
          onChange={setTyped}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
          }}
          inputMode={inputMode}
          autoComplete="off"
          error={error}
          {...(placeholder === undefined ? {} : { placeholder })}
          inputClassName={inputMode === 'numeric' ? 'max-w-24' : showsDay ? 'max-w-32' : ''}
          className={inputMode === 'numeric' || showsDay ? '' : 'grow'}
        />
        {suffix === undefined ? null : <span className="note pb-1.5">{suffix}</span>}
      </div>
      {showsDay && error === undefined && value !== '' ? <p className="note">{formatDay(value)}</p> : null}
    </div>
  )
}

'use client'

import { useState } from 'react'
import { Button } from './button.tsx'
import { TextField, type TextFieldOwnProps } from './text-field.tsx'

/** A password that may be pasted, filled in by a manager, and looked at: signing in is no memory test. */
export function PasswordField({
  noun = 'password',
  ...props
}: Omit<TextFieldOwnProps, 'type' | 'rows'> & {
  /** What it is called, on the button that shows it. */
  noun?: string
}) {
  const [shown, setShown] = useState(false)
  return (
    <div>
      <TextField {...props} type={shown ? 'text' : 'password'} isRequired spellCheck="false" />
      <Button look="quiet" aria-pressed={shown} onPress={() => setShown(!shown)}>
        {shown ? 'Hide' : 'Show'} the {noun}
      </Button>
    </div>
  )
}

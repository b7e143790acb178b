'use client'

import { PasswordField } from '#components/ui/password-field'
import { TextField } from '#components/ui/text-field'

export interface CredentialFieldProps {
  /** As the form sends it. */
  name: string
  value: string
  onChange: (value: string) => void
  /** What is wrong with the field of this name. */
  problem: (name: string) => string | undefined
}

/** The address somebody signs in with, where a password manager looks for it. */
export function EmailField({ problem, ...field }: CredentialFieldProps & { hint?: string }) {
  return (
    <TextField
      {...field}
      label="E-mail address"
      type="email"
      autoComplete="username"
      isRequired
      error={problem(field.name)}
    />
  )
}

interface LabelledFieldProps extends CredentialFieldProps {
  label: string
}

/** A password that somebody chooses, with what is asked of it. */
export function ChosenPasswordField({ problem, ...field }: LabelledFieldProps) {
  return (
    <PasswordField
      {...field}
      hint="At least 12 characters, any you like; a few words that have nothing to do with each other do well."
      autoComplete="new-password"
      error={problem(field.name)}
    />
  )
}

/** The password that somebody has. */
export function PresentPasswordField({ problem, ...field }: LabelledFieldProps) {
  return <PasswordField {...field} autoComplete="current-password" error={problem(field.name)} />
}

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
export function EmailField({ name, value, onChange, problem, hint }: CredentialFieldProps & { hint?: string }) {
  return (
    <TextField
      label="E-mail address"
      hint={hint}
      name={name}
      type="email"
      autoComplete="username"
      value={value}
      onChange={onChange}
      isRequired
      error={problem(name)}
    />
  )
}

/** A password that somebody chooses, with what is asked of it. */
export function ChosenPasswordField({
  name,
  value,
  onChange,
  problem,
  label,
}: CredentialFieldProps & { label: string }) {
  return (
    <PasswordField
      label={label}
      hint="At least 12 characters, any you like; a few words that have nothing to do with each other do well."
      name={name}
      autoComplete="new-password"
      value={value}
      onChange={onChange}
      error={problem(name)}
    />
  )
}

/** The password that somebody has. */
export function PresentPasswordField({
  name,
  value,
  onChange,
  problem,
  label,
}: CredentialFieldProps & { label: string }) {
  return (
    <PasswordField
      label={label}
      name={name}
      autoComplete="current-password"
      value={value}
      onChange={onChange}
      error={problem(name)}
    />
  )
}

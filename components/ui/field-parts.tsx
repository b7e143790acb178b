'use client'

import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'

export const inputClass =
  'w-full min-h-8 rounded-xs border border-edge bg-paper px-2 py-1 text-control text-ink placeholder:text-soft ' +
  'hover:border-ink data-[invalid]:border-2 data-[invalid]:border-ink disabled:text-soft'

/** What every field says of itself. The label is always visible; the error stands at the field. */
export interface FieldWords {
  label: string
  /** Small-caps label in a dense row instead of a full-size one. */
  dense?: boolean
  /** The label is for assistive technology only, because the words are printed beside the field already. */
  hideLabel?: boolean
  hint?: ReactNode
  error?: string | undefined
}

export function FieldLabel({
  label,
  dense = false,
  hideLabel = false,
}: Pick<FieldWords, 'label' | 'dense' | 'hideLabel'>) {
  return (
    <Label className={hideLabel ? 'sr-only' : dense ? 'label block' : 'block text-control font-semibold'}>
      {label}
    </Label>
  )
}

export function FieldHint({ hint }: { hint: ReactNode }) {
  return hint === undefined ? null : (
    <Text slot="description" className="note block">
      {hint}
    </Text>
  )
}

/** Said in words and with a rule in ink at its side: an error is not a colour. */
export function FieldProblem({ error }: { error: string | undefined }) {
  return (
    <FieldError className="mt-1 block border-l-4 border-ink pl-2 text-control font-semibold">
      {error === undefined ? undefined : `Please check: ${error}`}
    </FieldError>
  )
}

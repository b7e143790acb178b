'use client'

import { useId } from 'react'
import type { FieldWords } from './field-parts.tsx'
import type { RadioOption } from './radio-row.tsx'

export interface SelectFieldProps extends Pick<FieldWords, 'label' | 'dense' | 'hideLabel' | 'error'> {
  options: readonly RadioOption[]
  value: string | null
  onChange: (value: string) => void
  placeholder?: string
  className?: string
}

/**
 * One of a list. The browser's own, in which typing the first letters finds an entry: the library's brings a hidden
 * copy that is styled inside the HTML, which the content policy refuses.
 */
export function SelectField({
  label,
  dense = false,
  hideLabel = false,
  options,
  value,
  onChange,
  placeholder = 'Choose',
  className = '',
  error,
}: SelectFieldProps) {
  const id = useId()
  return (
    <div className={`flex flex-col gap-0.5 ${className}`}>
      <label
        htmlFor={id}
        className={hideLabel ? 'sr-only' : dense ? 'label block' : 'block text-control font-semibold'}
      >
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
        className={`min-h-8 w-full cursor-pointer rounded-xs border border-edge bg-paper px-1 text-control hover:border-ink ${value === null ? 'text-soft' : 'text-ink'}`}
      >
        <option value="" disabled hidden>
          {placeholder}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error === undefined ? null : (
        <p id={`${id}-error`} className="mt-1 border-l-4 border-ink pl-2 text-control font-semibold">
          Please check: {error}
        </p>
      )}
    </div>
  )
}

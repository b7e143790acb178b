'use client'

import { useState } from 'react'
import { ComboField, type ComboFieldProps } from './combo-field.tsx'
import { LightButton } from './light-button.tsx'

export interface ComboListProps extends Pick<ComboFieldProps, 'label' | 'hint' | 'error' | 'options'> {
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Several entries of a long list, each chosen by typing some of it, and each with a button that takes it away. */
export function ComboList({ label, options, value, onChange, ...words }: ComboListProps) {
  // A field that was chosen in is emptied by being made anew.
  const [chosen, setChosen] = useState(0)
  const labelOf = (one: string) => options.find((option) => option.value === one)?.label ?? one
  return (
    <div className="flex flex-col gap-1">
      <ComboField
        key={chosen}
        {...words}
        label={label}
        options={options.filter((option) => !value.includes(option.value))}
        value={null}
        onChange={(one) => {
          if (one === null) return
          setChosen(chosen + 1)
          onChange([...value, one])
        }}
      />
      {value.length === 0 ? null : (
        <ul aria-label={`${label}: chosen`} className="flex flex-col gap-1">
          {value.map((one) => (
            <li key={one} className="flex items-baseline justify-between gap-3 border-b border-rule py-1">
              <span className="min-w-0 break-words">{labelOf(one)}</span>
              <LightButton
                look="quiet"
                label={`Take away: ${labelOf(one)}`}
                onPress={() => onChange(value.filter((other) => other !== one))}
              >
                Take away
              </LightButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

import { useState } from 'react'
import { TextField } from '#components/ui/text-field'
import type { TypedFieldsProps } from './claim-fields.tsx'

/** A figure of the claim, with what was counted. Folded away where there is none: most claims have none. */
export function FigureFields({ typed, set, problem }: TypedFieldsProps) {
  const refused = ['value', 'unit', 'numerator', 'denominator', 'definition'].some(
    (part) => problem(`figure.${part}`) !== undefined,
  )
  const filled = [typed.figure, typed.unit, typed.numerator, typed.denominator, typed.definition].some(
    (part) => part !== '',
  )
  // Once open it stays: emptying the last field does not fold it away under whoever types.
  const [opened, setOpened] = useState(filled)
  if (filled && !opened) setOpened(true)
  return (
    <details open={opened || refused}>
      <summary className="cursor-pointer text-control font-semibold">A figure in it</summary>
      <div className="mt-2 flex flex-col gap-3 border-l border-edge pl-4">
        <TextField
          label="Figure"
          hint="A number with a point before its decimals; leave empty what the source does not give."
          value={typed.figure}
          onChange={(figure) => set({ figure })}
          error={problem('figure.value')}
        />
        <TextField
          label="Unit"
          hint="Such as %, persons or cases."
          value={typed.unit}
          onChange={(unit) => set({ unit })}
          error={problem('figure.unit')}
        />
        <TextField
          label="Of these"
          hint="The numerator, such as 31 in 31 of 40."
          value={typed.numerator}
          onChange={(numerator) => set({ numerator })}
          error={problem('figure.numerator')}
        />
        <TextField
          label="Out of"
          hint="The denominator, such as 40 in 31 of 40."
          value={typed.denominator}
          onChange={(denominator) => set({ denominator })}
          error={problem('figure.denominator')}
        />
        <TextField
          label="What was counted"
          hint="As the source defines it."
          rows={2}
          value={typed.definition}
          onChange={(definition) => set({ definition })}
          error={problem('figure.definition')}
        />
      </div>
    </details>
  )
}

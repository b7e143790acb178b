'use client'

import { useState } from 'react'
import { ActButton, type ActButtonProps } from '#components/ui/act-button'
import { SelectField } from '#components/ui/select-field'

/** To whom, and the button. */
export function HandOverForm({
  caseId,
  heirs,
  handOver,
}: {
  caseId: string
  heirs: readonly { id: string; name: string }[]
  handOver: ActButtonProps<{ caseId: string; userId: string }>['act']
}) {
  const [heir, setHeir] = useState<string | null>(null)
  return (
    <div className="mt-3 flex max-w-md flex-col items-start gap-3">
      <SelectField
        label="To whom"
        options={heirs.map(({ id, name }) => ({ value: id, label: name }))}
        value={heir}
        onChange={setHeir}
      />
      {heir === null ? null : (
        <ActButton act={handOver} input={{ caseId, userId: heir }} look="primary">
          Hand it over
        </ActButton>
      )}
    </div>
  )
}

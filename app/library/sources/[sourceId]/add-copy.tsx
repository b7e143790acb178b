'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { UploadCopy } from '#components/ledger/upload-copy'
import { SelectField } from '#components/ui/select-field'
import { TextField } from '#components/ui/text-field'
import { notWiderThan, type Tier, tiers } from '#lib/domain/ledger/tier'
import { tierLabels } from '#lib/reporting/describe-claim'

/**
 * Brings a file of a source, with where and how it was collected.
 *
 * @param widest the tier of the source
 */
export function AddCopy({ source, widest }: { source: string; widest: Tier }) {
  const router = useRouter()
  const [tier, setTier] = useState<Tier>(widest)
  const [address, setAddress] = useState('')
  const [tool, setTool] = useState('')
  const said = { source, tier, address: address.trim() || null, tool: tool.trim() || null }
  return (
    <details className="no-print mt-3">
      <summary className="cursor-pointer font-semibold">Store a copy</summary>
      <div className="mt-3 flex max-w-xl flex-col gap-3">
        <TextField
          label="Where it was collected"
          hint="Its address, or who handed it over."
          value={address}
          onChange={setAddress}
        />
        <TextField
          label="With what"
          hint="The browser, scanner or program, and its version."
          value={tool}
          onChange={setTool}
        />
        <SelectField
          label="Tier"
          options={notWiderThan(widest).map((value) => ({ value, label: tierLabels[value] }))}
          value={tier}
          onChange={(next) => setTier(tiers.find((one) => one === next) ?? widest)}
        />
        <UploadCopy said={said} onStored={() => router.refresh()} />
      </div>
    </details>
  )
}

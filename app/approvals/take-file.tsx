'use client'

import { ActButton } from '#components/ui/act-button'

/** Takes all cases away in one file, and says why not where it is refused. */
export function TakeFile() {
  return (
    <p className="mt-3">
      <ActButton act={takeFile} input={undefined}>
        Take the file
      </ActButton>
    </p>
  )
}

async function takeFile(): Promise<{ ok: true } | { ok: false; message: string; reason?: string }> {
  const response = await fetch('/api/export', { method: 'POST' })
  if (!response.ok) {
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    return { ok: false, message: error.message, reason: error.code === 'STEP_UP' ? 'step-up' : error.code }
  }
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = 'cases.json'
  link.click()
  URL.revokeObjectURL(address)
  return { ok: true }
}

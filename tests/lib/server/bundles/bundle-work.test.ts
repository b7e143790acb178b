import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type BundleWork,
  headAndBytes,
  lookedSchema,
  readHeadAndBytes,
  redactedHeadSchema,
} from '#lib/server/bundles/bundle-work-request'
import { askForWork } from '#lib/server/contained/ask-for-work'
import { serveContainedWork } from '#lib/server/contained/serve-work'
import { aPdf } from '#tests/support/built-bundle'
import { anEmptyDirectory } from '#tests/support/scratch-store'

async function aDesk(): Promise<(work: BundleWork, bytes: Uint8Array) => Promise<ReturnType<typeof readHeadAndBytes>>> {
  const served = await serveContainedWork(anEmptyDirectory())
  onTestFinished(() => served.stop())
  return async (work, bytes) => readHeadAndBytes(await askForWork('bundles', headAndBytes(work, bytes), served.socket))
}

describe('S63 work on exhibits', () => {
  it('is done by a process without keys, files or network', async () => {
    const ask = await aDesk()
    const pdf = aPdf([{ lines: ['One'] }, { lines: ['Two'] }])
    const looked = await ask({ do: 'look', type: 'application/pdf' }, pdf)
    expect(lookedSchema.parse(looked.head)).toEqual({ ok: true, pages: 2, parts: [] })
    const redactions = { areas: [], terms: [{ term: 'Two', reason: 'a name' }] }
    const redacted = await ask({ do: 'redact', type: 'application/pdf', redactions }, pdf)
    expect(redactedHeadSchema.parse(redacted.head)).toMatchObject({ ok: true, removed: [1] })
    const again = await ask({ do: 'look', type: 'application/pdf' }, redacted.bytes)
    expect(lookedSchema.parse(again.head)).toMatchObject({ ok: true, pages: 2 })
  })

  it('says of what is no PDF that no pages can be made of it', async () => {
    const ask = await aDesk()
    const { head } = await ask({ do: 'look', type: 'application/pdf' }, Buffer.from('no PDF at all'))
    expect(lookedSchema.parse(head)).toMatchObject({ ok: false })
  })
})

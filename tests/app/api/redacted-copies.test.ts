import { beforeAll, describe, expect, it } from 'vitest'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { readCopy } from '#lib/server/copies/read-copy'
import { readCopyText } from '#lib/server/copies/read-copy-text'
import { takeCopy } from '#lib/server/copies/take-copy'
import { database } from '#lib/server/database/client'
import { aCopy, sha256Of } from '#tests/support/a-copy'
import { aPdf } from '#tests/support/a-file'
import { call } from '#tests/support/call-route'
import { as, aViewer, missingId } from '#tests/support/people'
import { POST as redactRoute } from '../../../app/api/copies/[id]/redacted/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
})
const redact = (id: string, body: unknown, who = lawyer, headers: Record<string, string> = {}) =>
  call(redactRoute, { as: who, method: 'POST', params: { id }, json: body, headers })
const named = { terms: [{ term: 'Quillfeather', reason: 'a witness at risk' }] }

async function bytesOf(id: string): Promise<Buffer> {
  const taken = await as(lawyer, () => takeCopy(id))
  if (!taken.ok) throw new Error(taken.reason)
  const parts: Uint8Array[] = []
  for await (const part of taken.bytes) parts.push(part)
  return Buffer.concat(parts)
}

describe('POST /api/copies/:id/redacted', () => {
  it('stores another copy, which names the hash of its original, the reason and the scan, and never the term', async () => {
    const original = aPdf({ pages: ['Mara Quillfeather saw the lorry'] })
    const id = await aCopy(lawyer, original, { tier: 'counsel-only' })
    const answer = await redact(id, named)
    expect(answer.status).toBe(201)
    const { copy } = answer.json as { copy: StoredCopy }
    expect(copy).toMatchObject({
      ...{ tier: 'counsel-only', type: 'application/pdf', fileName: 'report, redacted.pdf' },
      redacted: {
        ...{ originalId: id, originalSha256: sha256Of(original) },
        removals: [{ what: 'Term 1', reason: 'a witness at risk', count: 1 }],
        scan: { pages: 1, pagesWithoutText: 0, found: 0 },
      },
    })
    expect(JSON.stringify(copy)).not.toContain('Quillfeather')
    const bytes = await bytesOf(copy.id)
    expect(sha256Of(bytes)).toBe(copy.sha256)
    const text = await as(lawyer, () => readCopyText(copy.id, 1))
    expect(text).toMatchObject({ ok: true, text: expect.stringMatching(/Mara\s+saw the lorry/) })

    expect(sha256Of(await bytesOf(id))).toBe(sha256Of(original))
    const log = await as(lawyer, () => readCopy(id))
    expect(log.ok && log.custody.map(({ what }) => what)).toContain('redacted')
  })

  it('redacts the text of a file that has no pages, as pages', async () => {
    const id = await aCopy(lawyer, Buffer.from('Seen by Quill-\nfeather and others.\n'), { fileName: 'note.txt' })
    const { json } = await redact(id, named)
    const { copy } = json as { copy: StoredCopy }
    expect(copy.redacted?.removals).toEqual([{ what: 'Term 1', reason: 'a witness at risk', count: 1 }])
    const text = await as(lawyer, () => readCopyText(copy.id, 1))
    expect(text.ok && text.text).toMatch(/Seen by[\s\S]*and others/)
    expect(text.ok && text.text).not.toMatch(/Quill|feather/)
  })

  it('S57 sent again under its key answers as before', async () => {
    const id = await aCopy(lawyer, aPdf({ pages: ['Mara Quillfeather again'] }))
    const first = await redact(id, named, lawyer, { 'idempotency-key': 'redacted once' })
    const before = await database().storedCopy.count({ where: { orgId: lawyer.orgId } })
    const again = await redact(id, named, lawyer, { 'idempotency-key': 'redacted once' })
    expect([again.status, again.json]).toEqual([201, first.json])
    expect(await database().storedCopy.count({ where: { orgId: lawyer.orgId } })).toBe(before)
  })

  it('refuses what names nothing, is too short or lies on no page, and keeps nothing', async () => {
    const id = await aCopy(lawyer, aPdf({ pages: ['One page'] }))
    const before = await database().storedCopy.count({ where: { orgId: lawyer.orgId } })
    const area = { page: 2, left: 1, top: 1, right: 9, bottom: 9, reason: 'a face' }
    expect((await redact(id, {})).status).toBe(400)
    expect((await redact(id, { terms: [{ term: ' - ', reason: 'short' }] })).status).toBe(400)
    expect((await redact(id, { areas: [{ ...area, right: 1 }] })).status).toBe(400)
    const off = await redact(id, { areas: [area] })
    expect([off.status, (off.json as { error: { message: string } }).error.message]).toEqual([
      422,
      'It has 1 pages, and an area is on page 2. Nothing was redacted.',
    ])
    expect(await database().storedCopy.count({ where: { orgId: lawyer.orgId } })).toBe(before)
  })

  it('S14 is there for nobody who may not see the copy', async () => {
    const id = await aCopy(lawyer, aPdf(), { tier: 'counsel-only' })
    const caseworker = await aViewer('Pim Ooms', { roles: ['caseworker'], orgId: lawyer.orgId })
    const stranger = await aViewer('Ada Veldt', { roles: ['lawyer'] })
    for (const who of [caseworker, stranger]) expect((await redact(id, named, who)).status).toBe(404)
    expect((await redact(missingId(), named)).status).toBe(404)
  })
})

import { describe, expect, it } from 'vitest'
import { evidenceRecordSchema } from '#lib/domain/evidence-record'
import { evidenceOf } from '#lib/domain/ledger/as-evidence'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import type { Entry } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'
import { aClaim, aSource } from '#tests/support/a-ledger'

const sha256 = 'ab'.repeat(32)
const quotation = {
  original: 'Zij werden geslagen.',
  language: 'nl',
  translation: { text: 'They were beaten.', language: 'en', translator: 'Imke Sandvoort' },
}
const id = '01935a2b-7c3d-7e4f-8a9b-0c1d2e3f4a5b'
const compared = (found: boolean): NonNullable<Entry['compared']> => ({
  ...{ copy: id, sha256, found, pages: [1], says: 'Found.', by: 'u1', at: '2026-11-23T00:00:00.000Z' },
})

function record(over: { accessedOn?: string | null; quoted?: boolean; compared?: Entry['compared'] }) {
  const source: Source = { ...aSource({ accessedOn: over.accessedOn ?? null }), id }
  const claim = { ...aClaim(id, { quotation: over.quoted ? quotation : null }), id, twinOf: null }
  return evidenceOf(
    { claim, moves: [], slot: emptySlot, grade: null, from: 'here', ...(over.compared && { compared: over.compared }) },
    source,
    { enteredOn: '2026-11-23', grade: { source: 'B', information: 2, why: 'who they are' } },
  )
}

describe('a claim as a record', () => {
  it('has the access day, the quotation with its translation, and the hash of the copy it was compared with', () => {
    const made = record({ accessedOn: '2026-05-03', quoted: true, compared: compared(true) })
    expect(made).toMatchObject({ accessedOn: '2026-05-03', quotation, copy: { sha256, quotationFound: true } })
    expect(evidenceRecordSchema.parse(made)).toEqual(made)
  })

  it('says that its quotation was not found in the copy', () =>
    expect(record({ quoted: true, compared: compared(false) }).copy).toEqual({ sha256, quotationFound: false }))

  it('has nothing of what nobody wrote down', () => {
    for (const key of ['accessedOn', 'quotation', 'copy']) expect(record({})).not.toHaveProperty(key)
  })
})

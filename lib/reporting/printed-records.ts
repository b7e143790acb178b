import { canonicalHash } from '#lib/domain/canonical-hash'
import type { EvidenceRecord } from '#lib/domain/evidence-record'

/** A record as a case printed it: its name then, how far it was tested, and a short hash of all that it says. */
export interface PrintedRecord {
  id: string
  title: string
  state: RecordState
  print: string
}
export type RecordState = EvidenceRecord['verification']['status'] | 'superseded'

const hashLength = 16

export const printOf = (record: EvidenceRecord): PrintedRecord => ({
  id: record.id,
  title: record.title,
  state: record.supersededBy === null ? record.verification.status : 'superseded',
  print: canonicalHash(record).slice(-hashLength),
})

/** What differs between the records that a case printed at one time and at another. */
export interface MaterialMoves {
  came: PrintedRecord[]
  went: PrintedRecord[]
  /** In another state now. */
  moved: { record: PrintedRecord; from: RecordState }[]
  /** In the same state, with another wording, source, grade or contrary slot. */
  rewritten: PrintedRecord[]
}

export function materialMoves(before: readonly PrintedRecord[], after: readonly PrintedRecord[]): MaterialMoves {
  const was = new Map(before.map((record) => [record.id, record]))
  const is = new Set(after.map(({ id }) => id))
  const both = after.flatMap((record) => {
    const from = was.get(record.id)
    return from && from.print !== record.print ? [{ record, from: from.state }] : []
  })
  return {
    came: after.filter(({ id }) => !was.has(id)),
    went: before.filter(({ id }) => !is.has(id)),
    moved: both.filter(({ record, from }) => record.state !== from),
    rewritten: both.filter(({ record, from }) => record.state === from).map(({ record }) => record),
  }
}

export const nothingMoved = ({ came, went, moved, rewritten }: MaterialMoves): boolean =>
  came.length + went.length + moved.length + rewritten.length === 0

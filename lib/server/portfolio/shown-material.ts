import 'server-only'
import { z } from 'zod'
import { verificationStatuses } from '#lib/domain/evidence-record'
import type { PrintedRecord } from '#lib/reporting/printed-records'
import { type CellKey, openJson, sealJson } from '../keys/cell.ts'
import { type OfOpening, placeOfOpening } from './opening-cell.ts'

const recordSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  state: z.enum([...verificationStatuses, 'superseded']),
  print: z.string(),
})
const shownSchema = z.strictObject({
  library: z.string(),
  caseVersion: z.int(),
  records: z.array(recordSchema),
})

/** What a case printed when somebody opened its assessment: under which library, of which version of the case. */
export interface ShownMaterial {
  library: string
  caseVersion: number
  records: readonly PrintedRecord[]
}

export const sealMaterial = (key: CellKey, of: OfOpening, shown: ShownMaterial) =>
  sealJson(key, placeOfOpening(of, 'material'), shown)

export const openMaterial = (key: CellKey, of: OfOpening, sealed: Uint8Array): ShownMaterial =>
  shownSchema.parse(openJson(key, placeOfOpening(of, 'material'), sealed))

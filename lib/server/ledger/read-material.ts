import 'server-only'
import { type MaterialInPictures, materialInPictures } from '#lib/ledger/material-in-pictures'
import { requireViewer } from '../identity/viewer.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** The records that a case prints, as pictures of the ledger that the viewer sees. */
export const readMaterialOf = async (records: readonly string[]): Promise<MaterialInPictures> =>
  materialInPictures(await readLedgerOf(await requireViewer()), records)

import 'server-only'
import { may } from '#lib/domain/permissions'
import { type OriginGraph, originGraphOfClaim } from '#lib/ledger/origin-graph'
import { independentOrigins } from '#lib/ledger/origins'
import { requireViewer } from '../identity/viewer.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** What a claim rests on in the end: its source, those of the claims that bear it out, and what they have in common. */
export interface ReadOrigins {
  graph: OriginGraph
  /** Sources of which no two rest on one origin. */
  independent: number
  /** How many sources nobody has entered the origin of: they are not counted. */
  notStated: number
}

/** The origins behind a claim that the viewer sees; null where there is none, or where they do not keep the ledger. */
export async function readOrigins(id: string): Promise<ReadOrigins | null> {
  const viewer = await requireViewer()
  if (!may(viewer, 'ledger.read')) return null
  const ledger = await readLedgerOf(viewer)
  const entry = ledger.entries.get(id)
  const graph = originGraphOfClaim(ledger, id)
  if (!entry || !graph) return null
  const { independent, notStated } = independentOrigins(ledger, entry)
  return { graph, independent, notStated: notStated.length }
}

import 'server-only'
import type { DecidedCase } from '#lib/domain/decided-case'
import { claimDocument, decisionDocument, libraryWeights, sourceDocument } from '#lib/ledger/search/library-documents'
import { namedStates } from '#lib/ledger/search/named-states'
import { SearchIndex } from '#lib/ledger/search/search-index'
import { readShippedLedger } from '../ledger/held-ledger.ts'
import { readLibrary } from '../library/read-library.ts'
import { pause } from './pause.ts'

/** What ships, ready to be searched: the same for everybody. */
export interface ShippedIndex {
  libraryHash: string
  index: SearchIndex
  decisions: ReadonlyMap<string, DecidedCase>
  /** Which states a text names, by the names of the library. */
  namedIn: (text: string) => string[]
}

// Next evaluates a server module several times in one process.
const shared = globalThis as { articleThreeShippedIndex?: Promise<ShippedIndex> }

/** The index of the library that is loaded, made when it is first asked for and kept until another one is loaded. */
export async function shippedIndex(): Promise<ShippedIndex> {
  const { hash } = await readLibrary()
  const kept = await shared.articleThreeShippedIndex?.catch(() => undefined)
  if (kept?.libraryHash === hash) return kept
  shared.articleThreeShippedIndex = make()
  return shared.articleThreeShippedIndex
}

async function make(): Promise<ShippedIndex> {
  const library = await readLibrary()
  const { entries, sources, libraryHash } = await readShippedLedger()
  const namedIn = namedStates(new Map(library.jurisdictions.map(({ iso2, name }) => [iso2, name])))
  const index = new SearchIndex(libraryWeights)
  const claims = [...entries.values()].flatMap(({ claim }) => {
    const source = sources.get(claim.source)
    return source ? [claimDocument(claim, source, namedIn)] : []
  })
  const documents = [
    ...claims,
    ...[...sources.values()].map((source) => sourceDocument(source, namedIn)),
    ...library.decidedCases.map((decision) => decisionDocument(decision, namedIn)),
  ]
  await index.addMany(documents, pause)
  return { libraryHash, index, decisions: new Map(library.decidedCases.map((one) => [one.id, one])), namedIn }
}

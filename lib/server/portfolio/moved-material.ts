import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Viewer } from '#lib/domain/case-access'
import type { Library } from '#lib/domain/library'
import type { SinceShown } from '#lib/reporting/describe-material-moves'
import { materialMoves, nothingMoved } from '#lib/reporting/printed-records'
import { movedWords, type PackedWords, wordsFormat } from '#lib/rules/portfolio/packed-words'
import { toCaseDetail } from '../cases/case-detail.ts'
import { holdCases } from '../cases/held-case.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { caseKeys } from '../keys/data-keys.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import { withTenant } from '../tenant.ts'
import { type Printed, printedBefore, printedIn, printsOfLibrary } from './printed-records.ts'
import { openMaterial, type ShownMaterial } from './shown-material.ts'
import { openWords } from './shown-words.ts'

/** So many openings are looked at, the newest first, and so many cases are assessed for one look at them. */
const mostOpenings = 1000
const mostAssessed = 40

interface Opening {
  caseId: string
  caseVersion: number
  shown: ShownMaterial
  words: PackedWords | null
}

/**
 * How the material of the viewer's cases, or of one, stands against what each printed when the viewer last opened its
 * assessment. A case that is not in the answer was never opened, or before this was kept. Who the viewer is was asked by the caller.
 */
export async function movedMaterialOf(viewer: Viewer, caseId?: string): Promise<ReadonlyMap<string, SinceShown>> {
  const library = await libraryOf(viewer)
  const openings = await openingsOf(viewer, caseId)
  const changed = openings.filter(({ shown }) => shown.library !== library.hash)
  const unknown = changed.filter((one) => !printedBefore({ id: one.caseId, version: one.caseVersion }, library))
  const looked = await printedNow(viewer, unknown.slice(0, mostAssessed), library)
  const since = new Map<string, SinceShown>(openings.map((one) => [one.caseId, { kind: 'same' }]))
  for (const one of changed) {
    const now = looked.get(one.caseId) ?? printedBefore({ id: one.caseId, version: one.caseVersion }, library)
    since.set(one.caseId, now ? compared(one, now) : byItsRecords(one, library))
  }
  return since
}

function compared({ shown, words, caseVersion }: Opening, now: Printed): SinceShown {
  const moves = materialMoves(shown.records, now.records)
  if (nothingMoved(moves)) return { kind: 'same' }
  const moved = words === null ? [] : movedWords(words, now.words)
  return { kind: 'changed', moves, words: moved, factsToo: shown.caseVersion !== caseVersion, whole: true }
}

/** Without an assessment: what became of the records that the case printed. Others may have come. */
function byItsRecords({ shown, caseVersion }: Opening, library: Library): SinceShown {
  const prints = printsOfLibrary(library)
  const moves = materialMoves(
    shown.records,
    shown.records.flatMap(({ id }) => prints(id) ?? []),
  )
  if (nothingMoved(moves)) return { kind: 'not-looked-at' }
  return { kind: 'changed', moves, words: [], factsToo: shown.caseVersion !== caseVersion, whole: false }
}

async function printedNow(
  viewer: Viewer,
  openings: readonly Opening[],
  library: Library,
): Promise<ReadonlyMap<string, Printed>> {
  const found = new Map<string, Printed>()
  if (openings.length === 0) return found
  const ids = openings.map(({ caseId }) => caseId)
  const held = await withTenant(viewer, (tx) => holdCases(tx, viewer, { where: { id: { in: ids } } }))
  for (const detail of held.map(toCaseDetail)) {
    if (detail.unreadable.length > 0) continue
    found.set(detail.id, printedIn(detail, library))
    // Between two cases the server turns to what else is waiting.
    await nextTurn()
  }
  return found
}

async function openingsOf(viewer: Viewer, caseId?: string): Promise<Opening[]> {
  const { userId, orgId } = viewer
  const { rows, keyOf } = await withTenant(viewer, async (tx) => ({
    rows: await tx.caseOpening.findMany({
      where: { userId, material: { not: null }, case: sharedWith(viewer), ...(caseId === undefined ? {} : { caseId }) },
      orderBy: { openedAt: 'desc' },
      take: mostOpenings,
      select: {
        ...{ caseId: true, words: true, format: true, openedAt: true, material: true },
        case: { select: { version: true, key: { select: { wrapped: true } } } },
      },
    }),
    keyOf: await caseKeys(tx, orgId),
  }))
  return rows.flatMap((row) => {
    const wrapped = row.case.key?.wrapped
    if (row.material === null || !wrapped) return []
    const key = keyOf(row.caseId, wrapped)
    const of = { orgId, caseId: row.caseId, userId, openedAt: row.openedAt.getTime() }
    const words = row.format === wordsFormat ? openWords(key, of, row.words) : null
    const shown = openMaterial(key, of, row.material)
    return [{ caseId: row.caseId, caseVersion: row.case.version, shown, words }]
  })
}

import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type PackedWords, wordsFormat } from '#lib/rules/portfolio/packed-words'
import { recordedTransaction } from '../audit/append-event.ts'
import { ownedBy } from '../cases/owned-by.ts'
import { now } from '../clock.ts'

/**
 * Keeps the words that a viewer is shown of a case. The reading itself is an event of the trail, recorded by the
 * caller. A case erased meanwhile keeps nothing: erasing waits for the same end of the trail.
 */
export async function recordOpening(viewer: Viewer, caseId: string, words: PackedWords): Promise<void> {
  const shown = { words, format: wordsFormat, openedAt: now() }
  const { userId } = viewer
  await recordedTransaction(async (tx) => {
    const held = await tx.case.findFirst({ where: { id: caseId, ...ownedBy(viewer) }, select: { id: true } })
    if (!held) return
    await tx.caseOpening.upsert({
      where: { caseId_userId: { caseId, userId } },
      create: { caseId, userId, ...shown },
      update: shown,
      select: { openedAt: true },
    })
  })
}

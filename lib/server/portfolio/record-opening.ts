import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type PackedWords, wordsFormat } from '#lib/rules/portfolio/packed-words'
import { holdCase } from '../cases/held-case.ts'
import { now } from '../clock.ts'
import { recordedTransaction } from '../tenant.ts'
import { type ShownMaterial, sealMaterial } from './shown-material.ts'
import { sealWords } from './shown-words.ts'

/**
 * Keeps the words that a viewer is shown of a case, and which records stood behind them. The reading itself is an event of the trail, recorded by the
 * caller. A case erased meanwhile keeps nothing: erasing waits for the same end of the trail.
 */
export async function recordOpening(
  viewer: Viewer,
  caseId: string,
  { words, material }: { words: PackedWords; material: ShownMaterial },
): Promise<void> {
  const openedAt = now()
  const { userId, orgId } = viewer
  await recordedTransaction(viewer, async (tx) => {
    const held = await holdCase(tx, viewer, caseId)
    if (!held) return
    const of = { orgId, caseId: held.id, userId, openedAt: openedAt.getTime() }
    const sealed = { words: sealWords(held.key, of, words), material: sealMaterial(held.key, of, material) }
    const shown = { ...sealed, format: wordsFormat, openedAt }
    await tx.caseOpening.upsert({
      where: { caseId_userId: { caseId, userId } },
      create: { caseId, userId, orgId, ...shown },
      update: shown,
      select: { openedAt: true },
    })
  })
}

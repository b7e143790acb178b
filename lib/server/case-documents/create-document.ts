import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import type { DocumentChoices } from '#lib/reporting/document/document-choices'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { appendEvent } from '../audit/append-event.ts'
import { holdCase } from '../cases/held-case.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { makeOnce, type NotAgain } from '../make-once.ts'
import type { TenantTransaction } from '../tenant.ts'
import type { DocumentRefusal } from './document-answers.ts'
import { sealDocument } from './document-cells.ts'
import { documentEvent } from './document-event.ts'

interface Created {
  ok: true
  id: string
  version: number
}

/** More would be no case’s paper but a list that nobody reads. */
const documentsOfCaseLimit = 200

/** Begins a document of this form in a case. Nothing is written in it yet. */
export async function createDocument(
  input: { caseId: string; profileId: string } & Pick<DocumentChoices, 'language'> & Partial<DocumentChoices>,
): Promise<Created | DocumentRefusal | NotAgain> {
  const viewer = await requireViewer()
  return makeOnce(viewer, createdBefore, async (tx) => {
    const held = await holdCase(tx, viewer, input.caseId)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if ((await tx.document.count({ where: { caseId: held.id } })) >= documentsOfCaseLimit)
      return { ok: false, reason: 'too-many', limit: documentsOfCaseLimit } as const
    const [at, version] = [now(), 1]
    const of = { id: randomUUID(), orgId: viewer.orgId, version }
    const { profileId, language, citations = null } = input
    await tx.document.createMany({
      data: [
        {
          ...{ ...of, caseId: held.id, authorId: viewer.userId, createdAt: at, updatedAt: at },
          content: sealDocument(held.key, of, { profileId, language, citations, bundle: null, own: noOwnWords }),
        },
      ],
    })
    await appendEvent(tx, documentEvent(viewer, 'document', 'document.create', of.id))
    return { ok: true, id: of.id, version } as const
  })
}

async function createdBefore(tx: TenantTransaction, viewer: Viewer, id: string): Promise<Created | null> {
  const row = await tx.document.findFirst({ where: { id, case: sharedWith(viewer) }, select: { version: true } })
  return row && { ok: true, id, version: row.version }
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { newCaseKey } from '../keys/data-keys.ts'
import { makeOnce, type NotAgain } from '../make-once.ts'
import { writeCaseRow } from '../portfolio/write-case-row.ts'
import type { TenantTransaction } from '../tenant.ts'
import { withEntries } from './advance-case.ts'
import { sealContent } from './case-content.ts'
import { checkEntries, checkHead } from './case-input.ts'
import { appendCaseEvent } from './record-case-event.ts'
import { sharedWith } from './shared-with.ts'

interface Opened {
  ok: true
  id: string
  version: number
}

/** Opens a case with the viewer as its one member, with the first answers if there are any. Every problem is told at once. */
export async function openCase(input: {
  reference: string
  requestingState: string
  requestedState: string
  /** Entries as stored, by fact key. */
  facts?: Readonly<Record<string, unknown>>
}): Promise<Opened | { ok: false; reason: 'invalid'; issues: InputIssue[] } | NotAgain> {
  const viewer = await requireViewer()
  const { reference, requestingState, requestedState, facts = {} } = input
  const head = await checkHead({ reference, requestingState, requestedState })
  const entries = checkEntries(facts)
  if (!head.ok || !entries.ok) {
    return {
      ok: false,
      reason: 'invalid',
      issues: [...(head.ok ? [] : head.issues), ...(entries.ok ? [] : entries.issues)],
    }
  }
  const at = now()
  const id = randomUUID()
  return makeOnce(viewer, openedBefore, async (tx) => {
    const { orgId, userId } = viewer
    const { key, wrapped } = await newCaseKey(tx, { orgId, caseId: id })
    const written = withEntries({}, entries.value, { version: 1, at, by: userId })
    const opened = {
      id,
      orgId,
      version: 1,
      createdAt: at,
      updatedAt: at,
      key,
      content: { ...head.value, facts: written },
    }
    await tx.case.create({
      data: {
        ...{ id, orgId, createdAt: at, updatedAt: at },
        content: sealContent(key, opened, opened.content),
        key: { create: { orgId, wrapped } },
        members: { create: { userId, orgId, addedBy: userId, addedAt: at } },
      },
      select: { id: true },
    })
    await writeCaseRow(tx, opened)
    await appendCaseEvent(tx, viewer, 'case.open', id)
    return { ok: true, id, version: 1 }
  })
}

async function openedBefore(tx: TenantTransaction, viewer: Viewer, id: string): Promise<Opened | null> {
  const isTheirs = (await tx.case.count({ where: { id, ...sharedWith(viewer) } })) === 1
  return isTheirs ? { ok: true, id, version: 1 } : null
}

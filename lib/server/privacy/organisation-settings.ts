import 'server-only'
import { z } from 'zod'
import { retentionBounds } from '#lib/domain/retention'
import { appendEvent } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordedTransaction, withTenant } from '../tenant.ts'

export interface OrganisationSettings {
  version: number
  /** How long a case is kept after its last change. */
  retentionYears: number
  /** How long before its end it says so. */
  warningDays: number
}

const within = ({ least, most }: { least: number; most: number }) =>
  z
    .int({ error: `expected a whole number from ${least} to ${most}` })
    .min(least)
    .max(most)

export const settingsFields = {
  retentionYears: within(retentionBounds.retentionYears),
  warningDays: within(retentionBounds.warningDays),
}

const columns = { settingsVersion: true, retentionYears: true, warningDays: true } as const

export async function readSettings(): Promise<OrganisationSettings> {
  const viewer = await requireViewer()
  const { settingsVersion, ...settings } = await withTenant(viewer, (tx) =>
    tx.organisation.findUniqueOrThrow({ where: { id: viewer.orgId }, select: columns }),
  )
  return { version: settingsVersion, ...settings }
}

/** Both for all cases of the organisation whose own page says no other day, from now on. */
export async function saveSettings({
  expectedVersion,
  ...settings
}: Omit<OrganisationSettings, 'version'> & { expectedVersion: number }): Promise<
  { ok: true; version: number } | { ok: false; reason: 'stale'; version: number }
> {
  const viewer = await requireViewer()
  const { orgId, userId, sessionId } = viewer
  return recordedTransaction(viewer, async (tx) => {
    const { settingsVersion: present } = await tx.organisation.findUniqueOrThrow({
      where: { id: orgId },
      select: columns,
    })
    if (present !== expectedVersion) return { ok: false, reason: 'stale', version: present } as const
    const version = present + 1
    await tx.organisation.updateMany({
      where: { id: orgId },
      data: { ...settings, settingsVersion: version, settledAt: now() },
    })
    await appendEvent(tx, {
      ...{ action: 'organisation.change', orgId, actorId: userId, sessionId, outcome: 'done' },
      object: { type: 'organisation', id: orgId },
    })
    return { ok: true, version } as const
  })
}

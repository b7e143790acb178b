import { createHash, randomUUID } from 'node:crypto'
import { type Role, roles } from '#lib/domain/case-access'
import { emptyIdentity } from '#lib/domain/identity-block'
import { askApproval } from '#lib/server/approvals/ask-approval'
import { createBundle } from '#lib/server/bundles/save-bundle'
import { issueDocument } from '#lib/server/case-documents/issue-document'
import { shareCase } from '#lib/server/cases/case-people'
import { database } from '#lib/server/database/client'
import { tokenHash } from '#lib/server/identity/random-token'
import { beginSession } from '#lib/server/identity/session-row'
import { saveIdentity } from '#lib/server/identity-block/save-identity'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { importBrief } from '#lib/server/ledger/import-brief'
import { createNote } from '#lib/server/notes/save-note'
import { makePack } from '#lib/server/packs/make-pack'
import { inviteMember } from '#lib/server/people/invite-member'
import { issueReport } from '#lib/server/reports/issue-report'
import { readReport } from '#lib/server/reports/read-report'
import { recordedBeforeSignIn } from '#lib/server/tenant'
import { aBrief } from './a-brief.ts'
import { aBundleOf } from './a-bundle.ts'
import { aCopy } from './a-copy.ts'
import { aTriageNote } from './a-document.ts'
import { aPdf } from './a-file.ts'
import { aClaim, aSource } from './a-ledger.ts'
import { aSealedFile } from './a-sealed-file.ts'
import { aCase, as, aViewer } from './people.ts'

/** Ids of things that one organisation holds: whatever an address, a body or an input can name. */
export interface Things {
  caseId: string
  /** Somebody of the organisation who is a member of the case. */
  userId: string
  /** Somebody of the organisation who is not. */
  outsiderId: string
  /** A session of the viewer's, not the one they use. */
  sessionId: string
  /** A passkey of the viewer's. */
  passkeyId: string
  invitationId: string
  /** A case on which nobody is left. */
  orphanId: string
  /** A request of somebody else's. */
  approvalId: string
  /** A sealed note of the case, of somebody else's. */
  noteId: string
  bundleId: string
  documentId: string
  /** A source and a claim of the organisation's own, of somebody else's hand. */
  sourceId: string
  claimId: string
  /** A brief of somebody else's hand, which all may see. */
  briefId: string
  /** A pack of the organisation's own. */
  packId: string
  /** A copy of somebody else's, of that source. */
  copyId: string
  reportId: string
  reportSha256: string
  /** An edition of that document. */
  editionId: string
}

export const missingThings = (): Things => ({
  caseId: randomUUID(),
  userId: randomUUID(),
  outsiderId: randomUUID(),
  sessionId: randomUUID(),
  passkeyId: randomUUID(),
  invitationId: randomUUID(),
  approvalId: randomUUID(),
  noteId: randomUUID(),
  bundleId: randomUUID(),
  documentId: randomUUID(),
  copyId: randomUUID(),
  orphanId: randomUUID(),
  sourceId: randomUUID(),
  claimId: randomUUID(),
  briefId: randomUUID(),
  packId: randomUUID(),
  reportId: randomUUID(),
  reportSha256: createHash('sha256').update(randomUUID()).digest('hex'),
  editionId: randomUUID(),
})

export type Somebody = Awaited<ReturnType<typeof aViewer>>

/** One more session of somebody. */
export const aSessionOf = (viewer: Somebody): Promise<string> =>
  recordedBeforeSignIn((tx) => beginSession(tx, viewer.userId, { proven: true }))

/** The id of one more session of somebody. */
export async function anotherSessionOf(viewer: Somebody): Promise<string> {
  const sidHash = tokenHash(await aSessionOf(viewer))
  return (await database().session.findUniqueOrThrow({ where: { sidHash } })).id
}

/**
 * An invented organisation with one of everything, and words that stand nowhere else.
 *
 * @param canary in every name, address, title and reason
 */
export async function anOrganisation(
  canary: string,
  { held = [...roles], report = true }: { held?: Role[]; report?: boolean } = {},
): Promise<{ viewer: Somebody; things: Things }> {
  const colleague = await aViewer(`Ana Ruiz ${canary}`, { roles: ['lawyer', 'admin'] })
  const { orgId } = colleague
  const viewer = await aViewer(`Imke Sandvoort ${canary}`, { roles: held, orgId })
  const outsider = await aViewer(`Tomas Breitner ${canary}`, { roles: ['lawyer'], orgId })
  const caseId = await aCase(colleague, {
    reference: canary,
    facts: {
      'proceedings.heldNow': {
        kind: 'asserted',
        assertions: [{ value: true, says: 'client', where: `said ${canary}` }],
      },
    },
  })
  // Everybody is a member, whatever their roles: so that it is the roles that decide.
  await as(colleague, () => shareCase({ caseId, userId: viewer.userId }))
  await database().caseMember.createMany({
    data: [{ caseId, userId: viewer.userId, orgId, addedBy: colleague.userId }],
    skipDuplicates: true,
  })
  await as(colleague, () =>
    saveIdentity({ caseId, identity: { ...emptyIdentity, notes: `known as ${canary}` }, expectedVersion: 0 }),
  )
  const asked = await as(colleague, () =>
    askApproval({ kind: 'case.erase', objectId: caseId, reason: `why ${canary}` }),
  )
  const invited = await as(colleague, () => inviteMember({ roles: ['expert'] }))
  const gone = await aViewer(`Odile Marchand ${canary}`, { roles: ['lawyer'], orgId })
  const orphanId = await aCase(gone, { reference: canary })
  await database().user.update({ where: { id: gone.userId }, data: { disabledAt: new Date() } })
  const note = await as(colleague, () => createNote(caseId, aSealedFile()))
  const source = await as(colleague, () => enterSource(aSource({ title: `Accounts ${canary}` })))
  const claim = await as(colleague, () =>
    enterClaim(aClaim(source.ok ? source.id : '', { proposition: `They say ${canary}.` })),
  )
  const brief = await as(colleague, () => importBrief(aBrief({ name: `Brief ${canary}` })))
  const pack = await as(colleague, () => makePack({ name: 'north', what: `All of ${canary}.` }))
  if (!asked.ok || !invited.ok || !note.ok || !source.ok || !claim.ok || !brief.ok || !pack.ok)
    throw new Error('the organisation could not be made')
  const copyId = await aCopy(colleague, aPdf({ pages: [canary] }), { source: source.id, fileName: `${canary}.pdf` })
  const bundle = await as(colleague, () => createBundle(caseId, aBundleOf(copyId, canary)))
  if (!bundle.ok) throw new Error('the organisation could not be made')
  const documentId = await as(colleague, () => aTriageNote(caseId, `Write to nobody at ${canary}.`))
  const passkey = { userId: viewer.userId, orgId, credentialId: randomUUID(), publicKey: new Uint8Array([1]) }
  const { id: passkeyId } = await database().passkey.create({ data: passkey })
  const things = {
    ...{ ...missingThings(), passkeyId },
    ...{ caseId, userId: colleague.userId, outsiderId: outsider.userId },
    ...{ invitationId: invited.id, approvalId: asked.id, noteId: note.id, bundleId: bundle.id, documentId, orphanId },
    ...{ sourceId: source.id, claimId: claim.id, copyId, briefId: brief.id, packId: pack.id },
    sessionId: await anotherSessionOf(viewer),
  }
  if (report) {
    const issued = await as(colleague, () => issueReport(caseId))
    const read = issued.ok ? await as(colleague, () => readReport(issued.id)) : null
    if (!issued.ok || !read?.ok) throw new Error('no report was issued')
    things.reportId = issued.id
    things.reportSha256 = createHash('sha256').update(read.pdf).digest('hex')
    const edition = await as(colleague, () => issueDocument({ caseId, documentId }))
    if (!edition.ok) throw new Error(`no document was issued: ${JSON.stringify(edition)}`)
    things.editionId = edition.id
  }
  return { viewer, things }
}

/** Everything that an organisation holds, row by row, as JSON: every table with an org_id, whichever there are. */
export async function rowsOf(orgId: string): Promise<Record<string, string[]>> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname = 'org_id' ORDER BY 1`
  const each = tables.map(
    ({ name }) => `SELECT '${name}' AS name, row_to_json(t)::text AS row FROM "${name}" t WHERE org_id = '${orgId}'`,
  )
  const found = await database().$queryRawUnsafe<{ name: string; row: string }[]>(
    `${each.join(' UNION ALL ')} ORDER BY 1, 2`,
  )
  const rows = Object.groupBy(found, ({ name }) => name)
  return Object.fromEntries(tables.map(({ name }) => [name, (rows[name] ?? []).map(({ row }) => row)]))
}

import type { BrokenVersion, Change } from './broken-version.ts'

const crossTenant = 'tests/app/api/cross-tenant.test.ts'
const pages = 'tests/journeys/other-organisation.test.ts'
const roles = 'tests/app/api/role-matrix.test.ts'
const doors = 'tests/house/wrapped-doors.test.ts'
const machines = 'tests/lib/domain/state-machines.test.ts'
const approvals = 'tests/lib/server/people/approvals.test.ts'
const members = { file: 'lib/server/people/change-member.ts', test: 'tests/lib/server/people/members.test.ts' }
const rows = 'tests/lib/server/database/row-level-security.test.ts'
const policies = 'prisma/migrations/20261125170600_keep_sealed_content_only/migration.sql'

/** The application works in the role of the operator: the database shows it what is everybody's. */
const noWallInTheDatabase: Change = {
  file: 'lib/server/database/application-role.ts',
  text: "set_config('role', ${applicationRole}, true)",
  replacement: "set_config('app.role', ${applicationRole}, true)",
}
const noNeedToKnow: Change = {
  file: 'lib/server/cases/shared-with.ts',
  text: '({ members: { some: { userId: viewer.userId } } })',
  replacement: '(viewer.userId === "" ? { id: "" } : {})',
}

/** C. Authorisation and tenancy. */
export const authorisation: readonly BrokenVersion[] = [
  {
    property: 'S14',
    broken: 'neither need to know nor the database holds the cases of organisations apart: routes',
    ...noNeedToKnow,
    also: [noWallInTheDatabase],
    test: crossTenant,
    title: 'what is another’s and what is not there are one answer: app/api/cases/[id]/route.ts GET',
  },
  {
    property: 'S14',
    broken: 'neither need to know nor the database holds the cases of organisations apart: actions',
    ...noNeedToKnow,
    also: [noWallInTheDatabase],
    test: crossTenant,
    title:
      'what is another’s and what is not there are one answer: app/cases/[caseId]/person/actions.ts revealIdentityAction',
  },
  {
    property: 'S14',
    broken: 'neither need to know nor the database holds the cases of organisations apart: pages',
    ...noNeedToKnow,
    also: [noWallInTheDatabase],
    test: pages,
    title: 'of a case of another organisation are those of a case that is not there',
  },
  {
    property: 'S14',
    broken: 'the trail is searched in every organisation',
    file: 'lib/server/audit/list-events.ts',
    text: '      orgId,\n      ...(before',
    replacement: '      ...(before',
    also: [noWallInTheDatabase],
    test: 'tests/app/api/audit.test.ts',
    title: 'what is foreign, missing or no id at all is found alike: not',
  },
  {
    property: 'S14',
    broken: 'a colleague who is no member sees who the person of a case is',
    ...noNeedToKnow,
    test: 'tests/lib/server/identity-block/identity-block.test.ts',
    title: 'a colleague who is no member, as if there were no case',
  },
  {
    property: 'S14',
    broken: 'a request of another organisation may be settled',
    file: 'lib/server/approvals/settle-approval.ts',
    text: '{ where: { id, orgId: viewer.orgId } }',
    replacement: '{ where: { id } }',
    also: [noWallInTheDatabase],
    test: crossTenant,
    title: 'what is another’s and what is not there are one answer: app/api/approvals/[id]/route.ts PATCH',
  },
  {
    property: 'S15',
    broken: 'a request that says that a front door was passed is let in as whoever was here last',
    file: 'lib/server/identity/viewer.ts',
    text: '  const sid = await sidOfRequest()\n  const session = sid === null ? null : await liveSession(sid, { counts: true })\n',
    replacement: `  const { recordedBeforeSignIn } = await import('../tenant.ts')
  const { tokenHash } = await import('./random-token.ts')
  const passed = (await headers()).has('x-middleware-subrequest')
  if (passed) {
    await recordedBeforeSignIn(async (tx) => {
      const [last] = await tx.session.findMany({ where: { revokedAt: null }, orderBy: { lastSeenAt: 'desc' }, take: 1 })
      if (!last) return
      await tx.session.deleteMany({ where: { sidHash: tokenHash('x') } })
      await tx.session.createMany({ data: [{ ...last, id: crypto.randomUUID(), sidHash: tokenHash('x') }] })
    })
  }
  const sid = passed ? 'x' : await sidOfRequest()
  const session = sid === null ? null : await liveSession(sid, { counts: true })
`,
    test: 'tests/journeys/web-edge/front-door.ts',
    title: 'shows a stranger nothing, on any page or route',
  },
  {
    property: 'S16',
    broken: 'everybody reads the trail',
    file: 'lib/domain/permissions.ts',
    text: "'audit.read': ['auditor']",
    replacement: "'audit.read': everybody",
    test: roles,
    title: 'lets lawyer do their work and no other',
  },
  {
    property: 'S16',
    broken: 'a door looks at no role',
    file: 'lib/server/enter.ts',
    text: "if (!(await isAllowed(viewer, purpose))) return { ok: false, code: 'FORBIDDEN' }\n",
    replacement: '',
    test: roles,
    title: 'is refused at exactly the doors that the table closes to them',
  },
  {
    property: 'S16',
    broken: 'a page looks at no role',
    file: 'lib/server/secure-page.ts',
    text: 'if (!(await allowed(viewer, action))) forbidden()\n',
    replacement: '',
    test: roles,
    title: 'opens exactly the pages that the table opens to them',
  },
  {
    property: 'S16',
    broken: 'a page says nothing of what it is for',
    file: 'app/people/page.tsx',
    text: "export default securePage('member.list', PeoplePage)",
    replacement: 'export default PeoplePage',
    test: doors,
    title: 'or is open to the public and meant to be',
  },
  {
    property: 'S16',
    broken: 'a door says that it is for something else, which more people may do',
    file: 'app/api/members/[id]/route.ts',
    text: "action: 'member.change'",
    replacement: "action: 'session.end'",
    test: doors,
    title: 'names an action of its own part, and one that changes something no action that only looks',
  },
  {
    property: 'S17',
    broken: 'whoever is before the second step comes in at every door',
    file: 'lib/server/identity/viewer.ts',
    text: 'if (!session || session.mfaAt === null) return null',
    replacement: 'if (!session) return null',
    test: roles,
    title: 'comes in nowhere and changes nothing: with a session before its second step',
  },
  {
    property: 'S17',
    broken: 'whoever is signed in or not, actions let them in as whoever was here last',
    file: 'lib/server/secure-action.ts',
    text: '    const entered = await enter(definition.action)\n',
    replacement: `    const { database } = await import('./database/client.ts')
    const last = await database().session.findFirst({ orderBy: { lastSeenAt: 'desc' } })
    const anybody = last && { userId: last.userId, orgId: last.orgId, sessionId: last.id, name: 'x', roles: ['admin', 'lawyer'] as const }
    const entered = anybody ? { ok: true as const, viewer: anybody } : await enter(definition.action)
`,
    test: 'tests/journeys/web-edge/front-door.ts',
    title: 'runs no action for a stranger but those of coming in, whichever page it is sent to',
  },
  {
    property: 'S17',
    broken: 'an action without our wrapper stands in a file of actions',
    file: 'app/people/actions.ts',
    text: "'use server'\n",
    replacement: "'use server'\n\nexport async function unsafe() {\n  return 1\n}\n",
    test: doors,
    title: 'is wrapped',
  },
  {
    property: 'S17',
    broken: 'an action is open to the public that is not meant to be',
    file: 'app/verify/actions.ts',
    text: "action: 'file.verify'",
    replacement: "action: 'public'",
    test: doors,
    title: 'names an action of the permission table, or is open to the public and meant to be',
  },
  {
    property: 'S18',
    broken: 'an invitation takes whatever fields come with it',
    file: 'app/api/invites/route.ts',
    text: 'body: z.strictObject(',
    replacement: 'body: z.looseObject(',
    test: 'tests/app/api/mass-assignment.test.ts',
    title: 'no door that takes a body takes a column with it',
  },
  {
    property: 'S19',
    broken: 'an invitation is confirmed before it was accepted',
    file: 'lib/domain/invitation.ts',
    text: "confirm: { accepted: 'confirmed' }",
    replacement: "confirm: { invited: 'confirmed', accepted: 'confirmed' }",
    test: machines,
    title: 'takes these steps and no others',
  },
  {
    property: 'S19',
    broken: 'what was withdrawn is approved after all',
    file: 'lib/domain/approval.ts',
    text: "approve: { asked: 'approved' }",
    replacement: "approve: { asked: 'approved', withdrawn: 'approved' }",
    test: machines,
    title: 'takes these steps and no others',
  },
  {
    property: 'S19',
    broken: 'whoever asks approves it themselves',
    file: 'lib/server/approvals/settle-approval.ts',
    text: "if (step === 'approve' && found.askedBy === viewer.userId) return { ok: false, reason: 'own-request' }\n",
    replacement: '',
    test: approvals,
    title: 'is not done alone, whatever the one who asks does',
  },
  {
    property: 'S19',
    broken: 'an approval is used for another thing than it was asked for',
    file: 'lib/server/approvals/spend-approval.ts',
    text: 'orgId, kind, objectId, askedBy: userId, usedAt: null',
    replacement: 'orgId, kind, askedBy: userId, usedAt: null',
    test: approvals,
    title: 'is done once when somebody else has approved: that thing, by the one who asked',
  },
  {
    property: 'S19',
    broken: 'the last admin goes',
    ...members,
    text: 'was && !becomes && !(await anotherAdmin(tx, viewer, userId))',
    replacement: 'was && !becomes && false',
    title: 'keep their last admin',
  },
  {
    property: 'S19',
    broken: 'one person makes another an admin',
    ...members,
    text: "!(await spendApproval(tx, viewer, { kind: 'ownership.transfer', objectId: userId }, at))",
    replacement: 'spendApproval === undefined',
    title: 'become admin only when two people want it',
  },
  {
    property: 'S19',
    broken: 'a case under legal hold is erased',
    file: 'lib/server/cases/erase-case.ts',
    text: "    if (await isHeld(tx, held.id)) return { ok: false, reason: 'held' }\n",
    replacement: '',
    test: 'tests/lib/server/privacy/erasure.test.ts',
    title: 'is none that was under legal hold, whoever asks',
  },
  {
    property: 'S19',
    broken: 'whoever accepted an invitation is somebody before they are confirmed',
    file: 'lib/server/identity/living-person.ts',
    text: '{ disabledAt: null, confirmedAt: { not: null } }',
    replacement: '{ disabledAt: null }',
    test: 'tests/lib/server/people/invitations.test.ts',
    title: 'leaves whoever accepted it outside until they are confirmed',
  },
  {
    property: 'S20',
    broken: 'a table is not forced to hold organisations apart',
    file: policies,
    text: 'ALTER TABLE "case_keys" FORCE ROW LEVEL SECURITY;\n',
    replacement: '',
    test: rows,
    title: 'has no table that holds no organisations apart',
  },
  {
    property: 'S20',
    broken: 'the application may delete events of the trail',
    file: policies,
    text: 'GRANT SELECT, INSERT ON "audit_events"',
    replacement: 'GRANT SELECT, INSERT, DELETE ON "audit_events"',
    test: rows,
    title: 'refuses the web process an event deleted',
  },
]

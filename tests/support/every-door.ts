import { emptyIdentity } from '#lib/domain/identity-block'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { environment } from '#lib/server/environment'
import { encodeSession, sessionCookieName } from '#lib/server/identity/session-cookie'
import type { RouteHandler } from '#lib/server/secure-route'
import { aBrief, anotherPlace, aPlace } from './a-brief.ts'
import { aBundleOf } from './a-bundle.ts'
import { headersFor } from './a-copy.ts'
import { aClaim, aSource } from './a-ledger.ts'
import { aSealedFile } from './a-sealed-file.ts'
import type { Things } from './an-organisation.ts'
import { type Call, call } from './call-route.ts'
import type { Door } from './doors.ts'
import { Visitor } from './next-request.ts'

/** One source, as a reference manager writes it. */
const aFileOfSources = {
  query: { format: 'ris', kind: 'ngo-report', tier: 'public' },
  body: 'TY  - RPRT\nTI  - Forty accounts\nPB  - Institute for Custody Studies\nER  - \n',
}

/** What a request carries; for an action, what it is called with. */
type Sent = Pick<Call, 'params' | 'query' | 'headers' | 'json' | 'body'> & { input?: Record<string, unknown> }

/** The form of an answer of a passkey, and nobody's. */
const noPasskey = {
  ...{ id: 'bm9uZQ', rawId: 'bm9uZQ', type: 'public-key', clientExtensionResults: {} },
  response: { clientDataJSON: 'e30', attestationObject: 'oA' },
}
const none = (): Sent => ({})
const version = { headers: { 'if-match': '"1"' } }
const newCase = { reference: 'ROWAN-52', requestingState: 'CN', requestedState: 'BE', facts: {} }
const aCaseOf = ({ caseId }: Things): Sent => ({ params: { id: caseId } })
const aDocumentOf = ({ caseId, documentId }: Things): Sent => ({ params: { id: caseId, documentId } })
const aBundleOfCase = ({ caseId, bundleId }: Things): Sent => ({ params: { id: caseId, bundleId } })

/**
 * How each door is used as it is meant to be, on things of one organisation or another. The matrices are made of this
 * table and the doors that there are; a door that is not in it fails tests/house/wrapped-doors.test.ts.
 */
export const uses: Readonly<Record<string, (things: Things) => Sent>> = {
  'app/api/approvals/[id]/route.ts DELETE': ({ approvalId }) => ({ params: { id: approvalId } }),
  'app/api/approvals/[id]/route.ts PATCH': ({ approvalId }) => ({
    params: { id: approvalId },
    json: { state: 'approved' },
  }),
  'app/api/approvals/route.ts GET': none,
  'app/api/approvals/route.ts POST': ({ caseId }) => ({
    json: { kind: 'case.erase', objectId: caseId, reason: 'it is over' },
  }),
  'app/api/audit/head/route.ts GET': none,
  'app/api/audit/route.ts GET': ({ caseId, userId }) => ({ query: { object: caseId, actor: userId } }),
  'app/api/cases/[id]/assessment/route.ts GET': aCaseOf,
  'app/api/cases/[id]/bundles/[bundleId]/build/route.ts DELETE': aBundleOfCase,
  'app/api/cases/[id]/bundles/[bundleId]/build/route.ts GET': aBundleOfCase,
  'app/api/cases/[id]/bundles/[bundleId]/build/route.ts POST': (things) => ({
    ...aBundleOfCase(things),
    // Of no version that there is: what it begins would go on after the others.
    ...{ headers: { 'if-match': '"7"' }, json: { giveOut: false } },
  }),
  'app/api/cases/[id]/bundles/[bundleId]/file/route.ts GET': aBundleOfCase,
  'app/api/cases/[id]/bundles/[bundleId]/route.ts DELETE': (things) => ({
    ...aBundleOfCase(things),
    // Of no version that there is: the others come to it after this one.
    headers: { 'if-match': '"7"' },
  }),
  'app/api/cases/[id]/bundles/[bundleId]/route.ts GET': aBundleOfCase,
  'app/api/cases/[id]/bundles/[bundleId]/route.ts PUT': (things) => ({
    ...aBundleOfCase(things),
    ...version,
    json: aBundleOf(things.copyId),
  }),
  'app/api/cases/[id]/bundles/route.ts GET': aCaseOf,
  'app/api/cases/[id]/bundles/route.ts POST': (things) => ({ ...aCaseOf(things), json: aBundleOf(things.copyId) }),
  'app/api/cases/[id]/documents/[documentId]/draft/route.ts GET': (things) => ({
    ...aDocumentOf(things),
    query: { format: 'docx' },
  }),
  'app/api/cases/[id]/documents/[documentId]/edited/route.ts POST': (things) => ({
    ...aDocumentOf(things),
    body: new TextEncoder().encode('no Word file'),
  }),
  'app/api/cases/[id]/documents/[documentId]/editions/[number]/route.ts GET': ({ caseId, documentId }) => ({
    params: { id: caseId, documentId, number: '1' },
    query: { format: 'docx' },
  }),
  'app/api/cases/[id]/documents/[documentId]/editions/route.ts POST': aDocumentOf,
  'app/api/cases/[id]/documents/[documentId]/redline/route.ts GET': (things) => ({
    ...aDocumentOf(things),
    query: { from: '1', to: 'draft' },
  }),
  'app/api/cases/[id]/documents/[documentId]/route.ts DELETE': (things) => ({
    ...aDocumentOf(things),
    // Of no version that there is: the others come to it after this one.
    headers: { 'if-match': '"7"' },
  }),
  'app/api/cases/[id]/documents/[documentId]/route.ts GET': aDocumentOf,
  'app/api/cases/[id]/documents/[documentId]/route.ts PUT': (things) => ({
    ...aDocumentOf(things),
    headers: { 'if-match': '"2"' },
    json: { language: 'en', own: { ...noOwnWords, sections: { 'next-step': 'Wait for the answer.' } } },
  }),
  'app/api/cases/[id]/documents/route.ts GET': aCaseOf,
  'app/api/cases/[id]/documents/route.ts POST': (things) => ({
    ...aCaseOf(things),
    json: { profileId: 'triage-note', language: 'en' },
  }),
  'app/api/cases/[id]/evidence/route.ts GET': aCaseOf,
  'app/api/cases/[id]/export/route.ts GET': (things) => ({ ...aCaseOf(things), query: { format: 'csv' } }),
  'app/api/cases/[id]/facts/route.ts GET': aCaseOf,
  'app/api/cases/[id]/facts/route.ts PATCH': (things) => ({
    ...aCaseOf(things),
    ...version,
    json: { facts: { 'proceedings.hasLawyer': true } },
  }),
  'app/api/cases/[id]/identity/route.ts GET': aCaseOf,
  'app/api/cases/[id]/identity/route.ts PUT': (things) => ({
    ...aCaseOf(things),
    headers: { 'if-match': '"0"' },
    json: emptyIdentity,
  }),
  'app/api/cases/[id]/members/[userId]/route.ts DELETE': ({ caseId, userId }) => ({ params: { id: caseId, userId } }),
  'app/api/cases/[id]/members/route.ts GET': aCaseOf,
  'app/api/cases/[id]/members/route.ts POST': ({ outsiderId, ...things }) => ({
    ...aCaseOf({ outsiderId, ...things }),
    json: { userId: outsiderId },
  }),
  'app/api/cases/[id]/notes/[noteId]/route.ts DELETE': ({ caseId, noteId }) => ({
    params: { id: caseId, noteId },
    // Of no version that there is: the others come to it after this one.
    headers: { 'if-match': '"7"' },
  }),
  'app/api/cases/[id]/notes/[noteId]/route.ts GET': ({ caseId, noteId }) => ({ params: { id: caseId, noteId } }),
  'app/api/cases/[id]/notes/[noteId]/route.ts PUT': ({ caseId, noteId }) => ({
    params: { id: caseId, noteId },
    ...version,
    body: aSealedFile(),
  }),
  'app/api/cases/[id]/notes/route.ts GET': aCaseOf,
  'app/api/cases/[id]/notes/route.ts POST': (things) => ({ ...aCaseOf(things), body: aSealedFile() }),
  'app/api/cases/[id]/report/route.ts GET': aCaseOf,
  'app/api/cases/[id]/report/route.ts POST': aCaseOf,
  'app/api/cases/[id]/retention/hold/route.ts DELETE': (things) => ({
    ...aCaseOf(things),
    headers: { 'if-match': '"0"' },
  }),
  'app/api/cases/[id]/retention/route.ts GET': aCaseOf,
  'app/api/cases/[id]/retention/route.ts PATCH': (things) => ({
    ...aCaseOf(things),
    headers: { 'if-match': '"0"' },
    json: { until: '2031-05-01' },
  }),
  'app/api/cases/[id]/route.ts DELETE': (things) => ({ ...aCaseOf(things), ...version }),
  'app/api/cases/[id]/route.ts GET': aCaseOf,
  'app/api/cases/[id]/route.ts PATCH': (things) => ({ ...aCaseOf(things), ...version, json: { requestedState: 'FR' } }),
  'app/api/cases/[id]/subject-access/route.ts GET': (things) => ({ ...aCaseOf(things), query: { format: 'json' } }),
  'app/api/cases/route.ts GET': none,
  'app/api/cases/route.ts POST': () => ({ json: newCase }),
  'app/api/claims/[id]/contrary/route.ts POST': ({ claimId }) => ({
    params: { id: claimId },
    ...version,
    json: { claim: 'paper-date-of-briefing', why: 'it is of another year' },
  }),
  'app/api/claims/[id]/moves/preview/route.ts POST': ({ claimId }) => ({
    params: { id: claimId },
    headers: { 'if-match': '"7"' },
    json: { to: 'checked', ground: 'read on paper' },
  }),
  'app/api/claims/[id]/moves/route.ts POST': ({ claimId }) => ({
    params: { id: claimId },
    // Of no version that there is: the others come to it after this one.
    headers: { 'if-match': '"7"' },
    json: { to: 'checked', ground: 'read on paper' },
  }),
  'app/api/briefs/[id]/accept/route.ts POST': ({ briefId, sourceId }) => ({
    params: { id: briefId },
    json: {
      ...{ place: aPlace, source: { id: sourceId } },
      claim: { asOf: '2024-12-31', direction: 'supports-risk', riskAreas: ['torture'], tier: 'public' },
    },
  }),
  'app/api/briefs/[id]/route.ts GET': ({ briefId }) => ({ params: { id: briefId } }),
  'app/api/briefs/[id]/set-aside/route.ts POST': ({ briefId }) => ({
    params: { id: briefId },
    json: { place: anotherPlace, why: 'says nothing' },
  }),
  'app/api/briefs/founding-paper/route.ts POST': none,
  'app/api/briefs/route.ts GET': none,
  'app/api/briefs/route.ts POST': () => ({ json: aBrief() }),
  'app/api/briefs/text/route.ts POST': () => ({ query: { ending: 'txt' }, body: 'Nobody was told.' }),
  'app/api/claims/[id]/comparisons/route.ts POST': ({ claimId, copyId }) => ({
    params: { id: claimId },
    headers: { 'if-match': '"7"' },
    json: { copy: copyId },
  }),
  'app/api/claims/[id]/route.ts GET': ({ claimId }) => ({ params: { id: claimId } }),
  'app/api/claims/[id]/route.ts PUT': ({ claimId, sourceId }) => ({
    params: { id: claimId },
    ...version,
    json: aClaim(sourceId),
  }),
  'app/api/claims/[id]/searches/route.ts POST': ({ claimId }) => ({
    params: { id: claimId },
    headers: { 'if-match': '"7"' },
    json: { where: 'two libraries', looked: 'night questioning' },
  }),
  'app/api/claims/[id]/twin/route.ts PUT': ({ claimId }) => ({
    params: { id: claimId },
    ...version,
    json: { twin: null },
  }),
  'app/api/claims/route.ts POST': ({ sourceId }) => ({ json: aClaim(sourceId) }),
  'app/api/copies/[id]/content/route.ts GET': ({ copyId }) => ({ params: { id: copyId } }),
  'app/api/copies/[id]/redacted/route.ts POST': ({ copyId }) => ({
    params: { id: copyId },
    json: { areas: [{ page: 1, left: 10, top: 10, right: 40, bottom: 20, reason: 'an address' }] },
  }),
  'app/api/copies/[id]/route.ts DELETE': ({ copyId }) => ({
    params: { id: copyId },
    // Of another file than that one: the others come to it after this one.
    json: { why: 'twice on file', sha256: '0'.repeat(64) },
  }),
  'app/api/copies/[id]/route.ts GET': ({ copyId }) => ({ params: { id: copyId } }),
  'app/api/copies/[id]/text/route.ts GET': ({ copyId }) => ({ params: { id: copyId }, query: { page: '1' } }),
  'app/api/copies/route.ts GET': ({ sourceId }) => ({ query: { source: sourceId } }),
  'app/api/copies/route.ts POST': () => {
    const words = 'He was taken from his home at night.'
    return { headers: headersFor(Buffer.from(words), { fileName: 'words.txt' }), body: words }
  },
  'app/api/evidence/[id]/content/route.ts GET': ({ sourceId }) => ({ params: { id: sourceId } }),
  'app/api/exchange/route.ts GET': () => ({ query: { format: 'json' } }),
  'app/api/exchange/sources/preview/route.ts POST': () => aFileOfSources,
  'app/api/exchange/sources/route.ts POST': () => aFileOfSources,
  'app/api/export/route.ts POST': none,
  'app/api/invites/[id]/route.ts DELETE': ({ invitationId }) => ({ params: { id: invitationId } }),
  'app/api/invites/[id]/route.ts PATCH': ({ invitationId }) => ({
    params: { id: invitationId },
    json: { state: 'confirmed' },
  }),
  'app/api/invites/route.ts GET': none,
  'app/api/invites/route.ts POST': () => ({ json: { roles: ['expert'] } }),
  'app/api/library/route.ts GET': none,
  'app/api/me/authenticator/route.ts DELETE': none,
  'app/api/me/authenticator/route.ts POST': none,
  'app/api/me/authenticator/route.ts PUT': () => ({ json: { code: '000000' } }),
  'app/api/me/data/route.ts GET': none,
  'app/api/me/passkeys/[id]/route.ts DELETE': ({ passkeyId }) => ({ params: { id: passkeyId } }),
  'app/api/me/passkeys/options/route.ts POST': none,
  'app/api/me/passkeys/route.ts POST': () => ({ json: { response: noPasskey } }),
  'app/api/me/password/route.ts PUT': () => ({ json: { present: 'not this one', next: 'a drawer full of rain' } }),
  'app/api/me/recovery-codes/route.ts POST': none,
  'app/api/me/sessions/[id]/route.ts DELETE': ({ sessionId }) => ({ params: { id: sessionId } }),
  'app/api/me/sessions/route.ts DELETE': none,
  'app/api/me/sessions/route.ts GET': none,
  'app/api/members/[id]/route.ts PATCH': ({ outsiderId }) => ({
    params: { id: outsiderId },
    json: { roles: ['caseworker'] },
  }),
  'app/api/members/route.ts GET': none,
  'app/api/organisation/route.ts GET': none,
  'app/api/organisation/route.ts PUT': () => ({ ...version, json: { retentionYears: 6, warningDays: 30 } }),
  'app/api/orphaned-cases/[id]/route.ts POST': ({ orphanId, outsiderId }) => ({
    params: { id: orphanId },
    json: { userId: outsiderId },
  }),
  'app/api/orphaned-cases/route.ts GET': none,
  'app/api/packs/[id]/content/route.ts GET': ({ packId }) => ({ params: { id: packId } }),
  // No pack: tests/lib/server/packs has those that are taken.
  'app/api/packs/applied/route.ts POST': () => ({ query: { fingerprint: '0' }, body: '{}' }),
  'app/api/packs/preview/route.ts POST': () => ({ body: '{}' }),
  'app/api/packs/route.ts GET': none,
  'app/api/packs/route.ts POST': () => ({ json: { name: 'south', what: 'The first claims.' } }),
  'app/api/reports/[id]/route.ts GET': ({ reportId }) => ({ params: { id: reportId } }),
  'app/api/search/route.ts GET': ({ reportId }) => ({ query: { q: reportId } }),
  'app/api/session/second-step/route.ts POST': () => ({ json: { code: '000000' } }),
  'app/api/sources/[id]/route.ts GET': ({ sourceId }) => ({ params: { id: sourceId } }),
  'app/api/sources/[id]/route.ts PATCH': ({ sourceId }) => ({
    params: { id: sourceId },
    ...version,
    json: { source: aSource() },
  }),
  'app/api/sources/route.ts GET': none,
  'app/api/sources/route.ts POST': () => ({ json: aSource() }),
  'app/api/verify/route.ts GET': ({ reportSha256 }) => ({ query: { sha256: reportSha256 } }),
  'app/api/verify/route.ts POST': ({ editionId }) => ({
    body: `%PDF (article-three-report:${editionId}:1:sha256:${'0'.repeat(64)})`,
  }),
  'app/approvals/actions.ts approveAction': ({ approvalId }) => ({ input: { id: approvalId } }),
  'app/approvals/actions.ts askApprovalAction': ({ outsiderId }) => ({
    input: {
      idempotencyKey: 'once',
      asked: { kind: 'ownership.transfer', objectId: outsiderId, reason: 'a second admin' },
    },
  }),
  'app/approvals/actions.ts withdrawAction': ({ approvalId }) => ({ input: { id: approvalId } }),
  'app/cases/[caseId]/documents/actions.ts createDocumentAction': ({ caseId }) => ({
    input: { idempotencyKey: 'once', caseId, profileId: 'triage-note', language: 'en' },
  }),
  'app/cases/[caseId]/documents/actions.ts issueDocumentAction': ({ caseId, documentId }) => ({
    input: { idempotencyKey: 'once', caseId, documentId },
  }),
  'app/cases/[caseId]/documents/actions.ts removeDocumentAction': ({ caseId, documentId }) => ({
    input: { caseId, documentId, expectedVersion: 7 },
  }),
  'app/cases/[caseId]/documents/actions.ts saveDocumentAction': ({ caseId, documentId }) => ({
    input: { caseId, documentId, expectedVersion: 7, language: 'en', own: noOwnWords },
  }),
  'app/cases/[caseId]/facts/actions.ts saveFactAction': ({ caseId }) => ({
    input: {
      ...{ caseId, factKey: 'proceedings.hasLawyer', expectedVersion: 0 },
      entry: { kind: 'unknown', reason: 'awaiting' },
    },
  }),
  'app/cases/[caseId]/facts/actions.ts takeOffFileAction': ({ caseId }) => ({
    input: { caseId, factKey: 'proceedings.heldNow', expectedVersion: 1 },
  }),
  'app/cases/[caseId]/keeping/actions.ts releaseHoldAction': ({ caseId }) => ({
    input: { caseId, expectedVersion: 0 },
  }),
  'app/cases/[caseId]/keeping/actions.ts saveRetentionAction': ({ caseId }) => ({
    input: { caseId, expectedVersion: 0, until: '2031-05-01' },
  }),
  'app/cases/[caseId]/keeping/actions.ts eraseCaseAction': ({ caseId }) => ({ input: { caseId, expectedVersion: 1 } }),
  'app/cases/[caseId]/people/actions.ts shareCaseAction': ({ caseId, outsiderId }) => ({
    input: { caseId, userId: outsiderId },
  }),
  'app/cases/[caseId]/people/actions.ts unshareCaseAction': ({ caseId, outsiderId }) => ({
    input: { caseId, userId: outsiderId },
  }),
  'app/cases/[caseId]/person/actions.ts revealIdentityAction': ({ caseId }) => ({ input: { caseId } }),
  'app/cases/[caseId]/person/actions.ts saveIdentityAction': ({ caseId }) => ({
    input: { caseId, identity: emptyIdentity, expectedVersion: 0 },
  }),
  'app/cases/[caseId]/report/actions.ts issueReportAction': ({ caseId }) => ({
    input: { idempotencyKey: 'once', caseId, language: 'en' },
  }),
  'app/cases/new/actions.ts openCaseAction': () => ({ input: { idempotencyKey: 'once', ...newCase } }),
  'app/library/actions.tsx searchAction': () => ({
    input: { query: 'torture', area: '', direction: '', state: '' },
  }),
  'app/library/copies/[copyId]/actions.ts checkQuotationAction': ({ copyId }) => ({
    input: { copyId, quotation: 'questioned at night' },
  }),
  'app/organisation/actions.ts handOverCaseAction': ({ orphanId, outsiderId }) => ({
    input: { caseId: orphanId, userId: outsiderId },
  }),
  'app/organisation/actions.ts saveSettingsAction': () => ({
    input: { expectedVersion: 1, retentionYears: 6, warningDays: 30 },
  }),
  'app/people/actions.ts changeMemberAction': ({ outsiderId }) => ({ input: { userId: outsiderId, disabled: true } }),
  'app/people/actions.ts confirmInvitationAction': ({ invitationId }) => ({ input: { id: invitationId } }),
  'app/people/actions.ts inviteAction': () => ({ input: { idempotencyKey: 'once', roles: ['expert'] } }),
  'app/people/actions.ts revokeInvitationAction': ({ invitationId }) => ({ input: { id: invitationId } }),
  'app/verify/actions.ts verifyFileAction': ({ reportSha256, bundleId }) => ({
    input: { sha256: reportSha256, claimedId: bundleId },
  }),
}

/** What a door answered: the words without the number of the request, and what of the answer can be seen at once. */
export interface Answer {
  status: number
  /** For a route the code of the error; for an action the reason. */
  refused: string | null
  text: string
}

/** Comes to a door with a session, or with none. Needs the `next/headers` of tests/support/next-request.ts. */
export async function use({ name, secured, door }: Door, sent: Sent, sid: string | null): Promise<Answer> {
  if (secured?.kind === 'route') {
    const method = name.split(' ').at(-1) ?? 'GET'
    const answer = await call(door as RouteHandler, { ...sent, method, ...(sid === null ? {} : { as: { sid } }) })
    const error = (answer.json as { error?: { code: string } } | undefined)?.error
    return { status: answer.status, refused: error?.code ?? null, text: withoutNumber(answer.text) }
  }
  const visitor = new Visitor({ origin: environment().APP_ORIGIN })
  if (sid !== null) visitor.cookies.set(sessionCookieName, { value: await encodeSession(sid), options: {} })
  try {
    const result = await visitor.visit(() => (door as (input: unknown) => Promise<unknown>)(sent.input ?? {}))
    const { ok, reason } = (result ?? {}) as { ok?: boolean; reason?: string }
    return { status: ok ? 200 : 400, refused: reason ?? null, text: withoutNumber(JSON.stringify(result ?? null)) }
  } catch (thrown) {
    // An action that leads on leaves by a redirect.
    const digest = String((thrown as { digest?: unknown }).digest)
    if (!digest.startsWith('NEXT_')) throw thrown
    return { status: 303, refused: null, text: digest }
  }
}

const withoutNumber = (text: string): string => text.replace(/"requestId":"[^"]*"/g, '')

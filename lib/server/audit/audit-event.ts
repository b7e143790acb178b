import 'server-only'
import { createHash } from 'node:crypto'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { actions } from '#lib/domain/permissions'

/** What is done, by the kind of thing it is done to. Reading the content of a case is an event like changing it. */
export const auditedActions = {
  user: [
    'user.create',
    'user.disable',
    'session.begin',
    'user.prove',
    'user.add-factor',
    'user.remove-factor',
    'user.renew-codes',
    'user.reset-factors',
    'user.change-password',
    'user.revoke-sessions',
    'account.export',
    'member.change',
    'member.confirm',
    'member.disable',
    'member.enable',
  ],
  invitation: ['invitation.make', 'invitation.accept', 'invitation.revoke'],
  approval: ['approval.ask', 'approval.give', 'approval.withdraw', 'approval.use', 'approval.alone'],
  organisation: ['export.bulk', 'organisation.change', 'case.orphaned'],
  session: ['session.begin', 'session.end', 'session.revoke'],
  case: [
    'case.list',
    'case.open',
    'case.read',
    'case.update',
    'case.erase',
    'case.assess',
    'case.export',
    'case.people',
    'case.share',
    'case.unshare',
    'case.hand-over',
    'facts.save',
    'identity.reveal',
    'identity.save',
    'subject.export',
    'retention.save',
    'retention.hold',
    'retention.release',
    'retention.kept',
    'note.list',
    'report.list',
    'document.list',
  ],
  source: ['source.enter', 'source.change'],
  brief: ['brief.import', 'brief.settle'],
  pack: ['pack.make', 'pack.take'],
  claim: ['claim.enter', 'claim.change', 'claim.move', 'claim.contrary', 'claim.compare', 'claim.export'],
  note: ['note.create', 'note.read', 'note.save', 'note.remove'],
  copy: ['copy.store', 'copy.list', 'copy.read', 'copy.download', 'copy.remove'],
  bundle: [
    'bundle.list',
    'bundle.read',
    'bundle.create',
    'bundle.save',
    'bundle.build',
    'bundle.verify',
    'bundle.remove',
  ],
  document: [
    'document.create',
    'document.read',
    'document.save',
    'document.remove',
    'document.export',
    'document.issue',
  ],
  edition: ['edition.read', 'edition.verify'],
  report: ['report.issue', 'report.read', 'report.verify'],
  // One that was held against all that was issued and built, and is none of it.
  file: ['file.verify'],
  cell: ['integrity.fail'],
  trail: ['audit.read', 'audit.export'],
  // What its operator does to the installation as a whole.
  installation: ['keys.rotate', 'backup.make'],
  passkey: ['passkey.fall-behind'],
  // What somebody's roles did not let them do: the refusal of a door.
  door: actions,
} as const
type Audited = typeof auditedActions

/**
 * Who did what to which thing, and whether it was done or refused. There is no field for content, on
 * purpose: the trail outlives the case it speaks of and is read by people who may not see the case.
 */
export type AuditEvent = {
  [Type in keyof Audited]: {
    action: Audited[Type][number]
    /** Null where nobody was signed in, or something that does not exist was asked for. */
    object: { type: Type; id: string | null }
    /** Null where nobody's organisation is concerned. */
    orgId: string | null
    actorId: string | null
    sessionId: string | null
    outcome: 'done' | 'refused'
  }
}[keyof Audited]

/** One row as it is hashed: everything but the hashes themselves. */
export interface TrailEntry {
  seq: number
  /** ISO instant, UTC. */
  at: string
  orgId: string | null
  actorId: string | null
  sessionId: string | null
  action: string
  objectType: string
  objectId: string | null
  outcome: string
}

/** What the first entry carries in place of the hash of the one before. */
export const beforeTheFirst = '0'.repeat(64)

/** Which fields a hash is over: 1 before organisations were told apart, 2 since. */
export type TrailFormat = 1 | 2

/** SHA-256, in hexadecimal, over the hash of the entry before and the canonical JSON of this one. */
export const trailHash = (
  previous: string,
  { seq, at, orgId, actorId, sessionId, action, objectType, objectId, outcome }: TrailEntry,
  format: TrailFormat,
) =>
  createHash('sha256')
    .update(previous)
    .update(
      canonicalJson({
        seq,
        at,
        ...(format === 1 ? {} : { orgId }),
        actorId,
        sessionId,
        action,
        objectType,
        objectId,
        outcome,
      }),
    )
    .digest('hex')

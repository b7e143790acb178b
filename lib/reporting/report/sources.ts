import type { GroundFinding, Reason } from '#lib/domain/assessment'
import { lastDayOf } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { asSentence, listInWords } from '#lib/domain/in-words'
import { describeSlot } from '../describe-slot.ts'
import { citeAuthority, formatPinpoint, noPinpoint } from '../format-citation.ts'
import { withCompany } from '../records-of.ts'
import type { Citation, TracePoint } from '../report-model.ts'
import type { FrozenAuthority, ReportSnapshot } from '../snapshot.ts'
import { findingsOf, reasonsOf } from '../trace.ts'
import { numberRuns } from './document-builder.ts'

type Cited = Citation & { short: (note: number) => string }
type Basis = { pinpoint: string | null; certainty: 'read' | 'secondary' | 'from-memory' }

/** The frozen sources of a report: cites them, labels records B1, B2 … and says what stands against each. */
export class Sources {
  private readonly snapshot: ReportSnapshot
  private readonly labels: ReadonlyMap<string, string>
  private readonly noted = new Set<string>()
  private readonly titles = new Set<string>()
  private readonly against = new Map<string, Set<string>>()

  /** @param otherSide whether the records behind the other side's case belong to this document too */
  constructor(snapshot: ReportSnapshot, otherSide = false) {
    this.snapshot = snapshot
    const findings = findingsOf(snapshot.assessment)
    const reasons = findings.flatMap(({ finding }) => reasonsOf(finding))
    const order = new Set([
      ...reasons.flatMap((reason) => reason.evidence.map(({ id }) => id)),
      ...findings.flatMap(({ finding }) => [...finding.evidence.supports, ...finding.evidence.contrary]),
      ...(otherSide ? snapshot.assessment.otherSide.flatMap(({ evidence }) => evidence) : []),
    ])
    // No superseded record is listed without its successors, none without what stands in its slot.
    const listed = withCompany(order, (id) => snapshot.evidence[id])
    this.labels = new Map([...listed].map((id, index) => [id, `B${index + 1}`]))
    for (const reason of reasons) {
      for (const supporting of used(reason, 'supports')) {
        const known = this.against.get(supporting) ?? new Set<string>()
        for (const contrary of used(reason, 'contrary')) known.add(contrary)
        this.against.set(supporting, known)
      }
    }
  }

  record(id: string): EvidenceRecord {
    const record = this.snapshot.evidence[id]
    if (record === undefined) throw new Error(`The snapshot lacks the record ${id}.`)
    return record
  }

  authority(id: string): FrozenAuthority {
    const authority = this.snapshot.authorities[id]
    if (authority === undefined) throw new Error(`The snapshot lacks the authority ${id}.`)
    return authority
  }

  /** `B7`: the number of a record in annex B. */
  label(id: string): string {
    const label = this.labels.get(id)
    if (label === undefined) throw new Error(`The record ${id} has no label.`)
    return label
  }

  /** The figure of its label. */
  number(id: string): number {
    return Number(this.label(id).slice(1))
  }

  /** The contrary slot of a record in one sentence, records by their labels; empty where none is asked for. */
  slot(id: string): string {
    const words = describeSlot(this.record(id), (contrary) => this.labels.get(contrary) ?? `record ${contrary}`)
    return words === null ? '' : ` ${words}`
  }

  /** Ids of the records of this document in the order of their labels. */
  recordIds(): string[] {
    return [...this.labels.keys()]
  }

  citeRecord(id: string): Cited {
    const record = this.record(id)
    const pinpoint = record.source.pinpoint ?? noPinpoint
    const label = this.label(id)
    return {
      kind: 'evidence',
      id,
      text: `${label} (${record.source.author ?? record.source.publisher}, ${formatDate(record.source.date)}), ${pinpoint}`,
      short: (note) => `${label} (n. ${note} above), ${pinpoint}`,
    }
  }

  /** Citations of those records that no footnote has cited yet. Afterwards the label is enough: annex B has the rest. */
  firstCitations(ids: readonly string[]): Cited[] {
    const fresh = ids.filter((id) => !this.noted.has(id))
    for (const id of fresh) this.noted.add(id)
    return fresh.map((id) => this.citeRecord(id))
  }

  citeAuthority(id: string, basis: Basis): Cited {
    const authority = this.authority(id)
    return {
      kind: 'authority',
      id,
      text: citeAuthority(authority, basis),
      short: (note) => `${authority.name} (n. ${note} above), ${formatPinpoint(basis.pinpoint, basis.certainty)}`,
    }
  }

  /**
   * Records that stand against a supporting record: those that stand against any reason it supports.
   * Null for a record that supports no engaged reason; what stands against it is then not asked.
   */
  contraryTo(id: string): string[] | null {
    const against = this.against.get(id)
    return against === undefined ? null : [...against].filter((contrary) => contrary !== id)
  }

  /** Its label; for a record that is superseded or contradicted, never without saying so. */
  mark(id: string): string {
    const { supersededBy, verification } = this.record(id)
    if (supersededBy !== null) return `${this.label(id)} (superseded by ${this.label(supersededBy)})`
    return verification.status === 'contradicted' ? `${this.label(id)} (contradicted)` : this.label(id)
  }

  /** The same, the first time in the report with the title of the record. */
  titled(id: string): string {
    if (this.titles.has(id)) return this.mark(id)
    this.titles.add(id)
    const { title, supersededBy } = this.record(id)
    return supersededBy === null
      ? `${this.mark(id)} (‘${title}’)`
      : `${this.label(id)} (‘${title}’; superseded by ${this.label(supersededBy)})`
  }

  /** In the order of annex B. */
  inOrder(ids: readonly string[]): string[] {
    return [...ids].sort((a, b) => this.number(a) - this.number(b))
  }

  /**
   * ` It is superseded by B9: …`, with what came after that; or, contradicted without a successor, what checking it
   * found; else empty. A successor published after the assessment date is printed as such: it did not count then.
   */
  successor(id: string): string {
    const { supersededBy, verification } = this.record(id)
    if (supersededBy !== null) {
      const next = this.record(supersededBy)
      const later = lastDayOf(next.source.date) > this.snapshot.assessment.assessedOn
      const verb = later ? 'After the assessment date it was superseded by' : 'It is superseded by'
      return ` ${verb} ${this.label(supersededBy)}: ${asSentence(next.proposition)}${this.successor(supersededBy)}`
    }
    return verification.status === 'contradicted' ? ` It is contradicted: ${asSentence(verification.note)}` : ''
  }
}

/** Ids of the records a reason uses in one way, each once. */
export const used = (reason: Reason, use: 'supports' | 'contrary'): string[] => [
  ...new Set(reason.evidence.filter((entry) => entry.use === use).map((entry) => entry.id)),
]

/**
 * `B1 to B3, B7 and B9 (superseded by B10)`, in the order of annex B; without the marks only where a list stands
 * beside one that has them.
 */
export function labelList(sources: Sources, ids: readonly string[], marked = true): string {
  const byNumber = new Map(ids.map((id) => [sources.number(id), id]))
  const isPlain = (id: string) => !marked || sources.mark(id) === sources.label(id)
  const plain = [...byNumber].flatMap(([number, id]) => (isPlain(id) ? [number] : []))
  const runs = numberRuns(plain).map(([first, last]) => ({
    first,
    text: first === last ? `B${first}` : `B${first} to B${last}`,
  }))
  const others = [...byNumber].flatMap(([first, id]) => (isPlain(id) ? [] : [{ first, text: sources.mark(id) }]))
  return listInWords([...runs, ...others].sort((a, b) => a.first - b.first).map(({ text }) => text))
}

export const evidencePoints = (ids: readonly string[]): TracePoint[] => ids.map((id) => ({ kind: 'evidence', id }))

/**
 * The records of a finding by the side they speak on, each once: behind a reason for, or against a reason against, is
 * `for`. A record that speaks on both sides is in both.
 */
export function recordsOf(finding: GroundFinding): { for: string[]; against: string[] } {
  const reasons = reasonsOf(finding)
  const side = (direction: Reason['direction']) =>
    reasons.flatMap((reason) => used(reason, reason.direction === direction ? 'supports' : 'contrary'))
  const [forIt, againstIt] = [new Set(side('for')), new Set(side('against'))]
  for (const id of finding.evidence.supports) if (!againstIt.has(id)) forIt.add(id)
  for (const id of finding.evidence.contrary) if (!forIt.has(id)) againstIt.add(id)
  return { for: [...forIt], against: [...againstIt] }
}

/** Every place in an authority that the report cites: for a test that is raised, or for a reason; as often as it does. */
export const basesOf = (snapshot: ReportSnapshot): (Basis & { authority: string })[] =>
  findingsOf(snapshot.assessment).flatMap(({ finding }) => [
    ...finding.tests.flatMap(({ id, support }) => (support === 'not-raised' ? [] : (snapshot.tests[id]?.source ?? []))),
    ...reasonsOf(finding).flatMap((reason) =>
      reason.authorities.map(({ id, pinpoint, certainty }) => ({ authority: id, pinpoint, certainty })),
    ),
  ])

import type { GroundFinding, Reason } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import type { CitationStyle } from '../citation/citation-style.ts'
import { type CitationStyleId, citationStyles } from '../citation/citation-styles.ts'
import { workOfAuthority, workOfRecord } from '../citation/cited-work.ts'
import { setBundleReference } from '../citation/set-bundle-reference.ts'
import { type Place, remarkIn, setCitation, setPlace, setSource } from '../citation/set-citation.ts'
import { withCompany } from '../records-of.ts'
import type { Inline, TracePoint } from '../report-model.ts'
import type { FrozenAuthority, ReportSnapshot } from '../snapshot.ts'
import { findingsOf, reasonsOf } from '../trace.ts'
import type { CitedOnce } from './document-builder.ts'

/** The frozen sources of a report: cites them, labels records B1, B2 … and says what stands against each. */
export class Sources {
  private readonly snapshot: ReportSnapshot
  private readonly style: CitationStyle
  private readonly labels: ReadonlyMap<string, string>
  private readonly noted = new Set<string>()
  private readonly titles = new Set<string>()
  private readonly placesCited = new Set<string>()
  private readonly against = new Map<string, Set<string>>()

  /**
   * @param otherSide whether the records behind the other side's case belong to this document too
   * @param style how sources are cited
   */
  constructor(snapshot: ReportSnapshot, otherSide = false, style: CitationStyleId = 'house') {
    this.snapshot = snapshot
    this.style = citationStyles[style]
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

  /** The same; nothing for a record that is not of this document. */
  labelOf(id: string): string | undefined {
    return this.labels.get(id)
  }

  /** Ids of the records of this document in the order of their labels. */
  recordIds(): string[] {
    return [...this.labels.keys()]
  }

  citeRecord(id: string): CitedOnce {
    const record = this.record(id)
    const work = workOfRecord(record, this.label(id))
    const place: Place = { pinpoint: record.source.pinpoint, certainty: 'read' }
    const bundle = this.snapshot.bundle?.[id]
    return {
      kind: 'evidence',
      id,
      ...setCitation(this.style, work, place, { record, bundle }),
      short: (note) => setCitation(this.style, work, place, { record, bundle, note }),
    }
  }

  /** Citations of those records that no footnote has cited yet. Afterwards the label is enough: annex B has the rest. */
  firstCitations(ids: readonly string[]): CitedOnce[] {
    const fresh = ids.filter((id) => !this.noted.has(id))
    for (const id of fresh) this.noted.add(id)
    return fresh.map((id) => this.citeRecord(id))
  }

  citeAuthority(id: string, basis: Place): CitedOnce {
    this.placesCited.add(`${id} ${basis.pinpoint}`)
    const work = workOfAuthority(this.authority(id), this.style)
    return {
      kind: 'authority',
      id,
      ...setCitation(this.style, work, basis),
      short: (note) => setCitation(this.style, work, basis, { note }),
    }
  }

  /** Whether a footnote has cited this place so far: a short form does not cite all that the assessment rests on. */
  hasCited({ authority, pinpoint }: { authority: string; pinpoint: string | null }): boolean {
    return this.placesCited.has(`${authority} ${pinpoint}`)
  }

  /** A record's source with its pinpoint, as a table gives it. */
  sourceOfRecord(id: string): Inline[] {
    const record = this.record(id)
    const work = workOfRecord(record)
    const place = setPlace(this.style, work, { pinpoint: record.source.pinpoint, certainty: 'read' })
    return followedBy(
      inlinesOf(setSource(this.style, work)),
      `, ${place}${setBundleReference(this.style, this.snapshot.bundle?.[id])}`,
    )
  }

  /** An authority without a place in it, as a table gives it. */
  sourceOfAuthority(id: string): Inline[] {
    return inlinesOf(setSource(this.style, workOfAuthority(this.authority(id), this.style)))
  }

  /** A place in an authority, without how sure it is. */
  placeIn(id: string, pinpoint: string | null): string {
    return setPlace(this.style, workOfAuthority(this.authority(id), this.style), { pinpoint, certainty: 'read' })
  }

  /** How sure a place is; null for one that was read. */
  remark(certainty: Place['certainty']): string | null {
    return remarkIn(this.style, certainty)
  }

  /**
   * Records that stand against a supporting record: those that stand against any reason it supports.
   * Null for a record that supports no engaged reason; what stands against it is then not asked.
   */
  contraryTo(id: string): string[] | null {
    const against = this.against.get(id)
    return against === undefined ? null : [...against].filter((contrary) => contrary !== id)
  }

  /** Records of this document that stand in the contrary slots of these, each once; none that is one of them. */
  inSlotOf(ids: readonly string[]): string[] {
    const named = ids.flatMap((id) => (this.record(id).slot ?? emptySlot).contrary.map(({ claim }) => claim))
    return [...new Set(named)].filter((id) => this.labels.has(id) && !ids.includes(id))
  }

  /** True when first asked of a record: there its title stands, and after that its label is enough. */
  isFirstTitled(id: string): boolean {
    const first = !this.titles.has(id)
    this.titles.add(id)
    return first
  }

  /** In the order of annex B. */
  inOrder(ids: readonly string[]): string[] {
    return [...ids].sort((a, b) => this.number(a) - this.number(b))
  }
}

const inlinesOf = ({ text, rich }: { text: string; rich?: Inline[] }): Inline[] => rich ?? [{ kind: 'text', text }]

/** Words added to a source; where it ends upright, they are of one piece with it. */
export function followedBy(source: readonly Inline[], words: string): Inline[] {
  const last = source.at(-1)
  return last?.kind === 'text'
    ? [...source.slice(0, -1), { kind: 'text', text: `${last.text}${words}` }]
    : [...source, { kind: 'text', text: words }]
}

/** Ids of the records a reason uses in one way, each once. */
export const used = (reason: Reason, use: 'supports' | 'contrary'): string[] => [
  ...new Set(reason.evidence.filter((entry) => entry.use === use).map((entry) => entry.id)),
]

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
export const basesOf = (snapshot: ReportSnapshot): (Place & { authority: string })[] =>
  findingsOf(snapshot.assessment).flatMap(({ finding }) => [
    ...finding.tests.flatMap(({ id, support }) => (support === 'not-raised' ? [] : (snapshot.tests[id]?.source ?? []))),
    ...reasonsOf(finding).flatMap((reason) =>
      reason.authorities.map(({ id, pinpoint, certainty }) => ({ authority: id, pinpoint, certainty })),
    ),
  ])

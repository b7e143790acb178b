import { z } from 'zod'
import { assertionDetailSchema, unknownReasonSchema } from '#lib/domain/assertion-schema'
import type { Assessment } from '#lib/domain/assessment'
import { calendarDateSchema } from '#lib/domain/calendar-date-schema'
import { canonicalHash } from '#lib/domain/canonical-hash'
import type { CaseFile } from '#lib/domain/case-file'
import { ecliIn } from '#lib/domain/ecli'
import { evidenceRecordSchema } from '#lib/domain/evidence-record'
import { facts } from '#lib/domain/facts/catalogue'
import { factGroups } from '#lib/domain/facts/declare'
import { mayEnter } from '#lib/domain/ledger/tier'
import type { Library } from '#lib/domain/library'
import { nameOfState } from '#lib/domain/requesting-state'
import { grounds } from '#lib/domain/risk-area'
import { profileAssertions } from '#lib/domain/state-profile'
import { basisOn } from '#lib/rules/engine/law-of-the-day'
import type { LegalBasis } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { assessmentSchema } from './assessment-schema.ts'
import { type BundleReference, bundleReferenceSchema } from './bundle/bundle-reference.ts'
import { declarationSchema } from './declaration-schema.ts'
import { frozenEvidence, frozenPlaces } from './frozen-records.ts'
import { elementsOf, findingsOf } from './trace.ts'
import { type LanguageChoice, languageChoices } from './wording/languages.ts'

const basisSchema = z.strictObject({
  authority: z.string(),
  pinpoint: z.string().nullable(),
  certainty: z.enum(['read', 'secondary', 'from-memory']),
})

const frozenAuthoritySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  citation: z.string(),
  kind: z.enum(['judgment', 'treaty', 'statute', 'treaty-body-view', 'general-comment', 'guidance']),
  issuedBy: z.string(),
  from: z.string(),
  until: z.strictObject({ day: z.string(), by: z.string() }).optional(),
  note: z.string().optional(),
  /** The European identifier of the decision, where its citations or those of the decided case have it. */
  ecli: z.string().exactOptional(),
})
export type FrozenAuthority = z.infer<typeof frozenAuthoritySchema>

const factValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
const assertionSchema = z.strictObject({ value: factValueSchema, ...assertionDetailSchema.shape })
const factEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('asserted'),
    assertions: z.array(assertionSchema),
  }),
  z.strictObject({ kind: z.literal('unknown'), reason: unknownReasonSchema }),
])

const stateSchema = z.strictObject({ code: z.string(), name: z.string() })

/** What an issued report rests on, whole: from it alone the same document can be printed again. */
export const reportSnapshotSchema = z.strictObject({
  format: z.literal('article-three/report@1'),
  /** Null for a draft printed from the command line, which nobody has issued. */
  issue: z
    .strictObject({
      id: z.string(),
      number: z.number().int().min(1),
      issuedAt: z.iso.datetime(),
      author: z.strictObject({ name: z.string() }),
      /** In what it was printed; left out: English. */
      language: z.enum(languageChoices).exactOptional(),
      /** The end of the audit trail when the report was made; reports issued before it was printed have none. */
      auditHead: z.strictObject({ seq: z.int().min(0), hash: z.string() }).exactOptional(),
    })
    .nullable(),
  /** True for the invented worked example; the mark is then printed on every page. */
  example: z.boolean(),
  /** How far it may go, where that is no further than counsel; the mark is then printed on every page. Left out: to anybody. */
  reach: z.literal('counsel-only').exactOptional(),
  states: z.strictObject({ requesting: stateSchema, requested: stateSchema }),
  caseFile: z.strictObject({
    reference: z.string(),
    requestingState: z.string(),
    requestedState: z.string(),
    assessedOn: calendarDateSchema,
    facts: z.record(z.string(), factEntrySchema),
  }),
  /** What the profile of the requested state said of the facts on the assessment date; it spoke beside the people. */
  stateProfile: z.record(z.string(), assertionSchema),
  groups: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  questions: z.record(z.string(), declarationSchema),
  assessment: assessmentSchema,
  /** Each rule named in the trace: what it holds, and its legal basis. */
  rules: z.record(
    z.string(),
    z.strictObject({ statement: z.string(), ground: z.enum(grounds), legalBasis: z.array(basisSchema) }),
  ),
  /** Each legal test in the trace: the source of its standard. */
  tests: z.record(z.string(), z.strictObject({ source: z.array(basisSchema) })),
  authorities: z.record(z.string(), frozenAuthoritySchema),
  /** Each record used for or against, and the successors of those superseded. */
  evidence: z.record(z.string(), evidenceRecordSchema),
  /** Where records stand in a bundle of the case, by their ids, as it was numbered then; left out where none does. */
  bundle: z.record(z.string(), bundleReferenceSchema).exactOptional(),
  /** `sha256:` of the canonical JSON of everything above. */
  hash: z.string(),
})
export type ReportSnapshot = z.infer<typeof reportSnapshotSchema>

/** The reference of the worked example, whose person is invented. */
export const exampleReference = 'WILLOW-7'

interface Frozen {
  caseFile: CaseFile
  assessment: Assessment
  library: Library
  ruleSet: RuleSet
  /** Whether the person is invented. Left out: true for a case file with the reference of the worked example. */
  example?: boolean
  /** The SHA-256 of copies that are kept of the sources of records, by the id of the record. */
  copies?: ReadonlyMap<string, string>
  /** Where records stand in a bundle of the case, by the id of the record. */
  bundle?: ReadonlyMap<string, BundleReference>
  /** Left out: to anybody. */
  reach?: 'counsel-only' | undefined
}

/** What issuing adds. The date and the id come from outside: reporting knows no clock and no chance. */
export interface Issue {
  id: string
  /** Counts up within the case, from 1. */
  number: number
  /** ISO instant, UTC. */
  issuedAt: string
  author: { name: string }
  language?: LanguageChoice
  /** The end of the audit trail at that moment: printed, it leaves the machine with the report. */
  auditHead?: { seq: number; hash: string }
}

/**
 * Freezes all that a report rests on: the facts and the questions as asked, the assessment, the rules, authorities and
 * records it used, with the successor of each superseded record. Later edits make a new report.
 * Throws when the assessment names a rule, an authority or a record that is not there: it was made from other inputs; and
 * when the library holds what may not go as far as the document. What is issued is kept for all who see the case, so it is
 * for anybody: only a draft, which is kept nowhere, can be for counsel.
 */
export function freezeReport({
  id,
  number,
  issuedAt,
  author,
  language,
  auditHead,
  ...frozen
}: Omit<Frozen, 'reach'> & Issue): ReportSnapshot {
  return freeze(
    {
      id,
      number,
      issuedAt,
      author: { name: author.name },
      ...(language && language !== 'en' && { language }),
      ...(auditHead && { auditHead }),
    },
    frozen,
  )
}

/** The same for a draft that nobody issues, as the command line prints it. */
export const freezeDraft = (frozen: Frozen): ReportSnapshot => freeze(null, frozen)

function freeze(
  issue: Issue | null,
  { caseFile, assessment, library, ruleSet, example, copies, bundle = new Map(), reach }: Frozen,
): ReportSnapshot {
  if (assessment.versions.library.hash !== library.hash) throw new Error('The assessment rests on another library.')
  if (!mayEnter(library.reach ?? 'public', reach ?? 'public'))
    throw new Error(`A document for ${reach ?? 'the public'} prints nothing of a library that is ${library.reach}.`)
  const rules = frozenRules(assessment, ruleSet)
  const tests = frozenTests(assessment, ruleSet)
  const bases = [
    ...Object.values(rules).flatMap((rule) => rule.legalBasis),
    ...Object.values(tests).flatMap((test) => test.source),
  ]
  const evidence = frozenEvidence(assessment, library, copies)
  const unhashed = {
    format: 'article-three/report@1' as const,
    issue,
    example: example ?? caseFile.reference === exampleReference,
    ...(reach && { reach }),
    states: {
      requesting: { code: caseFile.requestingState, name: stateName(library, caseFile.requestingState) },
      requested: { code: caseFile.requestedState, name: stateName(library, caseFile.requestedState) },
    },
    caseFile: {
      reference: caseFile.reference,
      requestingState: caseFile.requestingState,
      requestedState: caseFile.requestedState,
      assessedOn: assessment.assessedOn,
      facts: caseFile.facts,
    },
    stateProfile: profileOf(caseFile, library),
    groups: Object.entries(factGroups).map(([group, label]) => ({ id: group, label })),
    questions: facts,
    assessment,
    rules,
    tests,
    authorities: frozenAuthorities(bases, ruleSet, library),
    evidence,
    ...frozenPlaces(evidence, bundle),
  }
  // Parsed before it is hashed: what is hashed is what is read back, key for key.
  const parsed = reportSnapshotSchema.omit({ hash: true }).parse(JSON.parse(JSON.stringify(unhashed)))
  return { ...parsed, hash: canonicalHash(parsed) }
}

/**
 * Reads a stored snapshot again. Fails with a reason when it is not one, or when its content is not what its hash
 * says it was.
 */
export function parseSnapshot(
  json: unknown,
): { ok: true; snapshot: ReportSnapshot } | { ok: false; reason: 'not-a-snapshot' | 'altered' } {
  const parsed = reportSnapshotSchema.safeParse(json)
  if (!parsed.success) return { ok: false, reason: 'not-a-snapshot' }
  const { hash, ...content } = parsed.data
  return canonicalHash(content) === hash ? { ok: true, snapshot: parsed.data } : { ok: false, reason: 'altered' }
}

function profileOf({ requestedState, requestingState, assessedOn }: CaseFile, library: Library) {
  const state = library.jurisdictions.find(({ iso2 }) => iso2 === requestedState)
  return state ? profileAssertions(state, { on: assessedOn, requestingState }) : {}
}

const stateName = (library: Library, code: string): string =>
  library.jurisdictions.find((state) => state.iso2 === code)?.name ?? nameOfState(code)

function frozenRules(assessment: Assessment, ruleSet: RuleSet): ReportSnapshot['rules'] {
  const named = findingsOf(assessment).flatMap(({ finding }) =>
    finding.tests.flatMap((test) =>
      elementsOf(test).flatMap((element) => [
        ...element.reasons,
        ...element.undetermined,
        ...element.notEngaged,
        ...element.notApplicable,
      ]),
    ),
  )
  const byId = new Map(ruleSet.rules.map((rule) => [rule.id, rule]))
  return table(
    named.map(({ rule }) => rule),
    (id) => {
      const rule = found(byId.get(id), 'rule', id)
      return { statement: rule.statement, ground: rule.ground, legalBasis: [...rule.legalBasis] }
    },
  )
}

function frozenTests(assessment: Assessment, ruleSet: RuleSet): ReportSnapshot['tests'] {
  const byId = new Map(ruleSet.tests.map((test) => [test.id, test]))
  const authorities = new Map(ruleSet.authorities.map((authority) => [authority.id, authority]))
  return table(
    findingsOf(assessment).flatMap(({ finding }) => finding.tests.map((test) => test.id)),
    (id) => ({ source: basisOn(found(byId.get(id), 'test', id).source, assessment.assessedOn, authorities) }),
  )
}

function frozenAuthorities(
  bases: readonly LegalBasis[],
  ruleSet: RuleSet,
  { decidedCases }: Library,
): ReportSnapshot['authorities'] {
  const byId = new Map(ruleSet.authorities.map((authority) => [authority.id, authority]))
  return table(
    bases.map(({ authority }) => authority),
    (id) => {
      const { decidedCase, ...authority } = found(byId.get(id), 'authority', id)
      const { name, citation, kind, issuedBy, from, until, note } = authority
      const stored = decidedCases.find((decided) => decided.id === decidedCase)
      const ecli = ecliIn([citation]) ?? ecliIn(stored?.citations ?? [])
      return {
        ...{ id, name, citation, kind, issuedBy, from, ...(until && { until }), ...(note !== undefined && { note }) },
        ...(ecli !== undefined && { ecli }),
      }
    },
  )
}

const table = <T>(ids: readonly string[], value: (id: string) => T): Record<string, T> =>
  Object.fromEntries([...new Set(ids)].sort().map((id) => [id, value(id)]))

function found<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw new Error(`The assessment names the ${what} ${id}, which is not there.`)
  return value
}

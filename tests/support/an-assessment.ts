import type { Assessment, ElementFinding, GroundFinding, Reason, TestFinding } from '#lib/domain/assessment'
import type { CaseFile } from '#lib/domain/case-file'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Library } from '#lib/domain/library'
import type { Authority } from '#lib/rules/engine/authority'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'

// Hand-built, not made by the engine: what a report must do with an assessment does not depend on how it came about.
// Cases, records, rules and states in here are invented.

const range = { reached: ['well-supported' as const], exact: true }

export const aRecord = (id: string, changes: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  id,
  title: `Title of ${id}`,
  proposition: `Proposition of ${id}`,
  riskAreas: ['torture'],
  direction: 'supports-risk',
  kind: 'ngo-report',
  source: { title: `Source of ${id}`, publisher: 'Invented Institute', date: '2025-03', url: null, pinpoint: 'p. 3' },
  asOf: '2025-03-01',
  figure: null,
  reliability: { source: 'B', information: 2, why: 'Named authors, method given' },
  paperFootnote: null,
  paperSection: null,
  verification: { status: 'confirmed', checkedAgainst: [], note: '' },
  supersededBy: null,
  tags: [],
  ...changes,
})

const authority = (id: string, name: string): Authority => ({
  id,
  name,
  citation: `no. ${id.length}/18`,
  kind: 'judgment',
  issuedBy: 'Invented Court',
  from: '2022-10-06',
  bindsFora: ['ecthr'],
  bindsStates: 'none',
})

const rule = (id: string, direction: 'for' | 'against', statement: string): Rule => ({
  id,
  ground: 'torture',
  element: 'torture/real-risk',
  direction,
  statement,
  fora: 'all',
  engagedWhen: { fact: 'proceedings.heldNow', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: direction === 'for' ? 'lead-case' : 'other-case', pinpoint: 'para. 83', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2022-10-06' },
})

export const aReason = (changes: Partial<Reason> = {}): Reason => ({
  rule: 'torture/general-situation',
  direction: 'for',
  weight: 'binding',
  sentence:
    'Custody on return is certain, and the reports on custody are consistent: the request records that the person will be held',
  because: [{ fact: 'proceedings.heldNow', value: true, says: 'request' }],
  authorities: [{ id: 'lead-case', pinpoint: 'para. 83', certainty: 'from-memory' }],
  evidence: [
    { id: 'report-a', direction: 'supports-risk', use: 'supports', counts: true },
    { id: 'report-old', direction: 'supports-risk', use: 'supports', counts: false },
    { id: 'report-contrary', direction: 'against-risk', use: 'contrary', counts: true },
  ],
  ...changes,
})

export const anElement = (changes: Partial<ElementFinding> = {}): ElementFinding => ({
  id: 'torture/real-risk',
  question: 'Is there a real risk in custody?',
  support: 'well-supported',
  range,
  reasons: [
    aReason(),
    aReason({
      rule: 'torture/monitored-promise',
      direction: 'against',
      weight: 'persuasive',
      sentence: 'A promise with monitoring was accepted elsewhere',
      because: [{ fact: 'country.tortureReports.origins', value: 4, says: 'library' }],
      authorities: [{ id: 'other-case', pinpoint: null, certainty: 'secondary' }],
      evidence: [{ id: 'report-lone', direction: 'against-risk', use: 'supports', counts: true }],
    }),
  ],
  undetermined: [
    {
      rule: 'torture/earlier-ill-treatment',
      direction: 'for',
      statement: 'Earlier ill-treatment is a strong sign of risk',
      missing: ['health.tortureScars'],
    },
  ],
  notEngaged: [
    {
      rule: 'torture/not-held',
      direction: 'against',
      statement: 'The person will not be held on return',
      because: [{ fact: 'proceedings.heldNow', value: true, says: 'client' }],
    },
  ],
  notApplicable: [
    { rule: 'torture/other-treaty', statement: 'Another treaty governs', why: 'The treaty is not in force.' },
  ],
  ...changes,
})

const aTest = (changes: Partial<TestFinding> = {}): TestFinding => ({
  id: 'torture/article-3',
  name: 'Article 3',
  question: 'Are there substantial grounds for a real risk?',
  forum: 'ecthr',
  standard: 'Substantial grounds for believing',
  support: 'well-supported',
  range,
  routes: [
    { id: 'general-situation', name: 'General situation', support: 'well-supported', range, elements: [anElement()] },
  ],
  answers: [
    {
      ...anElement({
        id: 'torture/reliable-promise',
        question: 'Can the promise be relied on?',
        support: 'not-raised',
      }),
      reasons: [],
      undetermined: [],
      notEngaged: [],
      notApplicable: [],
      name: 'A promise that can be relied on',
      routes: [],
      meets: false,
    },
  ],
  ...changes,
})

const quiet = (): GroundFinding => ({
  support: 'not-raised',
  forum: null,
  range: { reached: ['not-raised'], exact: true },
  material: { strength: 'none', agreement: 'none', origins: 0 },
  tests: [],
  evidence: { supports: [], contrary: [] },
})

/** An assessment in which only the area of torture speaks: before two fora, one of which refers to the other. */
export const anAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  format: 'article-three/assessment@1',
  reference: 'WILLOW-7',
  assessedOn: '2026-11-23',
  requestingState: 'CN',
  requestedState: 'BE',
  fora: [
    { id: 'ecthr', why: 'The requested state is a party to the Convention.' },
    { id: 'cat', why: 'The requested state accepts complaints.' },
  ],
  versions: {
    engine: '1',
    ruleSet: { id: 'invented', version: '1', hash: `sha256:${'1'.repeat(64)}` },
    library: { version: '1', hash: aLibrary().hash },
    facts: `sha256:${'3'.repeat(64)}`,
  },
  areas: {
    torture: {
      support: 'well-supported',
      forum: 'ecthr',
      range: { reached: ['contested', 'well-supported'], exact: false },
      material: { strength: 'medium', agreement: 'high', origins: 2 },
      tests: [aTest(), aTest({ forum: 'cat', id: 'torture/cat-article-3', name: 'Article 3 CAT' })],
      evidence: { supports: ['report-a', 'report-lone'], contrary: ['report-contrary'] },
    },
    'fair-trial': quiet(),
    assurances: quiet(),
    'chilling-effect': quiet(),
  },
  furtherGrounds: { 'death-penalty': quiet(), liberty: quiet(), 'refusal-grounds': quiet() },
  nextEnquiries: [
    {
      fact: 'health.tortureScars',
      question: 'Are there scars?',
      why: 'Earlier ill-treatment bears on risk.',
      couldMove: ['torture'],
      cost: 'medium',
      delay: 'days',
      safety: 'care',
      unknown: 'not-asked',
    },
  ],
  whatWouldChange: [
    { area: 'torture', from: 'well-supported', to: 'contested', changes: [{ fact: 'proceedings.heldNow', to: false }] },
  ],
  otherSide: [
    {
      area: 'torture',
      point: 'A promise was accepted elsewhere',
      rests: 'torture/monitored-promise',
      evidence: ['report-contrary'],
      question: 'Do you accept that the promise was kept?',
    },
  ],
  gaps: [{ kind: 'rule', area: 'fair-trial', what: 'no rule speaks of appeals' }],
  hash: `sha256:${'4'.repeat(64)}`,
  ...changes,
})

export const aLibrary = (): Library => ({
  version: '1',
  hash: `sha256:${'2'.repeat(64)}`,
  evidence: [
    aRecord('report-a'),
    aRecord('report-old', { supersededBy: 'report-new', asOf: '2012-01-01' }),
    aRecord('report-new', { source: { ...aRecord('x').source, pinpoint: null } }),
    aRecord('report-contrary', { direction: 'against-risk' }),
    aRecord('report-lone', { direction: 'against-risk' }),
    aRecord('report-unused'),
  ],
  contrary: [],
  compiledOn: '2026-11-23',
  decidedCases: [],
  jurisdictions: [],
})

export const aRuleSet = (): RuleSet => ({
  id: 'invented',
  version: '1',
  requestingState: 'CN',
  rules: [
    rule('torture/general-situation', 'for', 'Custody on return is certain'),
    rule('torture/monitored-promise', 'against', 'A promise with monitoring was accepted elsewhere'),
    rule('torture/earlier-ill-treatment', 'for', 'Earlier ill-treatment is a strong sign of risk'),
    rule('torture/not-held', 'against', 'The person will not be held on return'),
    rule('torture/other-treaty', 'for', 'Another treaty governs'),
  ],
  tests: ['torture/article-3', 'torture/cat-article-3'].map((id) => ({
    id,
    ground: 'torture',
    name: 'Article 3',
    question: 'Are there substantial grounds for a real risk?',
    standard: 'Substantial grounds for believing',
    source: [{ authority: 'lead-case', pinpoint: 'para. 66', certainty: 'read' }],
    fora: ['ecthr'],
    routes: [],
    answers: [],
    inForce: { from: '2022-10-06' },
  })),
  elements: [],
  authorities: [authority('lead-case', 'Alder v. Birch'), authority('other-case', 'Cedar v. Dogwood')],
  conditions: {},
  derivedFacts: [],
})

export const aCaseFile = (changes: Partial<CaseFile> = {}): CaseFile => ({
  format: 'article-three/case@1',
  reference: 'WILLOW-7',
  requestingState: 'CN',
  requestedState: 'BE',
  assessedOn: '2026-11-23',
  facts: {
    'proceedings.heldNow': {
      kind: 'asserted',
      assertions: [{ value: true, says: 'request', where: 'note verbale, p. 2', on: '2026-10-02' }],
    },
    'proceedings.hasLawyer': { kind: 'unknown', reason: 'unsafe-to-ask' },
    'proceedings.unexplainedDelay': {
      kind: 'asserted',
      assertions: [
        { value: true, says: 'client' },
        { value: false, says: 'request', where: 'letter of the prosecutor' },
      ],
    },
  },
  ...changes,
})

import { describe, expect, it } from 'vitest'
import type { FactKey } from '#lib/domain/facts/catalogue'
import { endangering, endangeringFacts } from '#lib/domain/facts/endangering'
import { buildDocument } from '#lib/reporting/document/build-document'
import { documentProblems } from '#lib/reporting/document/document-problems'
import { printsAssessment } from '#lib/reporting/document/guaranteed'
import { noOwnWords, ownWordsSchema } from '#lib/reporting/document/own-words'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'
import type { ReportContent } from '#lib/reporting/report-model'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import { findingsOf, reasonsOf } from '#lib/reporting/trace'
import { metUnasked } from '#lib/rules/engine/gaps'
import { emptyCase, exampleCase, issued, seedLibrary } from '../../support/example-reports.ts'
import { plainText } from '../../support/report-text.ts'

const library = seedLibrary()
const willow = issued(exampleCase('willow-7', library), library)

/** Where others than the client and those who act for them read a document. */
const filed = allProfiles.filter(
  (profile) =>
    !['triage-note', 'client-note'].includes(profile.kind) && !profile.privileged && printsAssessment(profile),
)
const kept = allProfiles.filter((profile) => !filed.includes(profile))

const build = (profile: (typeof allProfiles)[number], own = noOwnWords, snapshot: ReportSnapshot = willow) =>
  buildDocument(snapshot, profile, own)

const text = (content: ReportContent) => plainText(content).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

const reasons = findingsOf(willow.assessment).flatMap(({ finding }) => reasonsOf(finding))
const statements = (isHeld: boolean) => [
  ...new Set(
    reasons
      .filter(({ because }) => because.some(({ fact }) => endangeringFacts.includes(fact)) === isHeld)
      .map(({ rule }) => willow.rules[rule]?.statement ?? ''),
  ),
]

describe.each(filed.map((profile) => [profile.id, profile] as const))('%s', (_id, profile) => {
  it('leaves out each fact that may endanger somebody, and every reason that rests on one', () => {
    expect(profile.leavesOut).toEqual(endangeringFacts)
    const { content, printed } = build(profile)
    const said = text(content)
    expect(statements(true).length).toBeGreaterThan(5)
    for (const statement of statements(true)) expect(said).not.toContain(statement)
    for (const key of endangeringFacts) {
      expect(said).not.toContain(willow.questions[key]?.question)
      expect(JSON.stringify(content.blocks)).not.toContain(`"id":"${key}"`)
      expect(printed.caseFile.facts[key]).toBeUndefined()
    }
  })

  it('tells its author what is left out, and lets each be put in by one word', () => {
    const built = build(profile)
    const told = documentProblems(willow, profile, noOwnWords, built).find(({ at }) => at === 'left-out')
    expect(told?.blocks).toBe(false)
    const answered = endangeringFacts.filter((key) => willow.caseFile.facts[key]?.kind === 'asserted')
    expect(answered.length).toBeGreaterThan(5)
    const asked = (problem: typeof told) => problem?.lists?.flatMap(({ items }) => items) ?? []
    expect(asked(told)).toEqual(answered.map((key) => willow.questions[key]?.question))
    const own = { ...noOwnWords, putIn: ['proceedings.asylum'] }
    const problems = documentProblems(willow, profile, own, build(profile, own))
    const question = willow.questions['proceedings.asylum']?.question
    expect(asked(problems.find(({ at }) => at === 'left-out'))).not.toContain(question)
    expect(asked(problems.find(({ at }) => at === 'put-in'))).toEqual([question])
  })

  it('is what it was before with everything put in', () => {
    const { content, printed } = build(profile, { ...noOwnWords, putIn: [...endangeringFacts] })
    expect(printed).toBe(willow)
    const { leavesOut: _, ...before } = profile
    expect(content).toEqual(build(before).content)
  })
})

it.each(kept.map((profile) => [profile.id, profile] as const))('%s leaves nothing out', (_id, profile) => {
  const { content, printed } = build(profile)
  expect(printed).toBe(willow)
  expect(text(content)).not.toContain('Held by counsel')
})

describe('what a document says of that which it leaves out', () => {
  const brief = filed.find(({ id }) => id === 'hearing-brief/general')
  if (brief === undefined) throw new Error('No such form.')
  const paragraph = (content: ReportContent, id: string) =>
    text({ ...content, footnotes: [], blocks: content.blocks.filter((block) => block.id === id) })

  it('names each ground that such a reason bears on, by its side, and no other', () => {
    const { content } = build(brief)
    for (const { ground, finding } of findingsOf(willow.assessment)) {
      const held = reasonsOf(finding).filter(({ because }) =>
        because.some(({ fact }) => endangeringFacts.includes(fact)),
      )
      const said = content.blocks.some(({ id }) => id === `${ground}/held`) ? paragraph(content, `${ground}/held`) : ''
      expect(said.includes('Reasons for the person'), ground).toBe(held.some(({ direction }) => direction === 'for'))
      expect(said.includes('against'), ground).toBe(held.some(({ direction }) => direction === 'against'))
    }
  })

  it('keeps the words of the grounds, which rest on all the facts', () => {
    const { printed } = build(brief)
    for (const [index, { finding }] of findingsOf(printed.assessment).entries())
      expect(finding.support).toBe(findingsOf(willow.assessment)[index]?.finding.support)
  })

  it('never says that there is no reason against where counsel holds one', () => {
    const refused = {
      ...emptyCase('BE'),
      facts: { 'proceedings.asylum': { kind: 'asserted', assertions: [{ value: 'refused', says: 'client' }] } },
    } as const
    const snapshot = issued(refused, library)
    const against = findingsOf(snapshot.assessment).filter(({ finding }) =>
      reasonsOf(finding).some(
        ({ direction, because }) =>
          direction === 'against' && because.some(({ fact }) => fact === 'proceedings.asylum'),
      ),
    )
    expect(against.length).toBeGreaterThan(0)
    const { content } = build(brief, noOwnWords, snapshot)
    for (const { ground } of against) {
      expect(paragraph(content, `summary/${ground}`)).toContain('Reasons against it are held by counsel.')
      expect(paragraph(content, `summary/${ground}`)).not.toContain('No reason against it is met.')
    }
  })

  it('shows by no question, number or list whether such a question has an answer', () => {
    const lists = (facts: ReportSnapshot['caseFile']['facts']) => {
      const { content } = build(brief, noOwnWords, issued({ ...emptyCase('BE'), facts: facts as never }, library))
      const rows = content.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
      return {
        count: paragraph(content, 'facts/count'),
        rows: rows.map(({ id }) => id).filter((id) => /^(fact|open)\//.test(id)),
        notRaised: content.blocks.filter(({ id }) => id.endsWith('/quiet')).length,
      }
    }
    const answered = { kind: 'asserted' as const, assertions: [{ value: 'pending', says: 'client' as const }] }
    expect(lists({ 'proceedings.asylum': answered })).toEqual(lists({}))
  })

  it('tells no gap that says which rule is met, asked for by no test', () => {
    const [statement] = statements(true)
    const gap = {
      kind: 'rule' as const,
      area: 'chilling-effect' as const,
      what: `${metUnasked} in an open forum asks for on this date: ${statement}, in other words`,
    }
    const snapshot = { ...willow, assessment: { ...willow.assessment, gaps: [...willow.assessment.gaps, gap] } }
    const [counsels] = kept.filter(({ kind }) => kind === 'hearing-brief')
    if (counsels === undefined) throw new Error('No copy for counsel.')
    expect(text(build(counsels, noOwnWords, snapshot).content)).toContain(gap.what)
    expect(text(build(brief, noOwnWords, snapshot).content)).not.toContain(metUnasked)
  })

  it('keeps a record that its author cites, whatever stands behind it', () => {
    const held = reasons.filter(({ because }) => because.some(({ fact }) => endangeringFacts.includes(fact)))
    const known = new Set(build(brief).printed.assessment.areas['chilling-effect'].evidence.supports)
    const [gone] = held
      .flatMap(({ evidence }) => evidence.map(({ id }) => id))
      .filter((id) => willow.assessment.areas['chilling-effect'].evidence.supports.includes(id) && !known.has(id))
    expect(gone).toBeDefined()
    const own = { ...noOwnWords, sections: { argument: `So it was.[[record:${gone}]]` } }
    const { content } = build(brief, own)
    expect(text(content)).not.toContain('[[record:')
    expect(content.footnotes.flatMap(({ citations }) => citations).some(({ id }) => id === gone)).toBe(true)
  })

  it('does not take back a draft from before something was left out', () => {
    const draft = { ...willow, issue: null }
    const { leavesOut: _, ...before } = brief
    expect(buildDocument(draft, before, noOwnWords).content.mark).not.toBe(
      buildDocument(draft, brief, noOwnWords).content.mark,
    )
  })

  it('opens what was written before there was such a choice', () => {
    expect(ownWordsSchema.parse(noOwnWords)).toEqual(noOwnWords)
  })
})

describe('the facts that endanger', () => {
  it('are each marked with why', () => {
    for (const why of Object.values(endangering)) expect(why.length).toBeGreaterThan(30)
  })

  /** Reviewed and not marked: that state has it from its papers, its own organs, the proceedings, or it tells nothing of use. */
  const harmless: FactKey[] = [
    'person.nationality',
    'person.nationalOfRequestedState',
    'person.minorAtTime',
    'person.residenceHereYears',
    'person.nationalOfOtherEuState',
    'person.homeThere',
    'request.finalJudgmentElsewhere',
    'request.absenceWaived',
    'request.chargeRelabelled',
    'request.finalJudgmentBy',
    'request.delayPrejudice',
    'proceedings.heldNow',
    'proceedings.heldSince',
    'proceedings.nextEvent',
    'proceedings.removalDate',
    'proceedings.hasLawyer',
    'proceedings.canDocument',
    'proceedings.consent',
    'proceedings.travelRestricted',
    'proceedings.livelihoodLost',
    'proceedings.monthsSinceRequest',
    'proceedings.bailTerms',
    'detentionThere.heldBefore',
    'detentionThere.earlierTorture',
    'detentionThere.earlierTortureRecent',
    'trialThere.ownForcedStatement',
    'trialThere.televisedConfession',
    'profile.linkToCharge',
    'profile.chargeSoonAfterActivity',
    'profile.formerOfficial',
    'profile.approachedByAgents',
    'profile.persuadedToReturn',
    'profile.passportDenied',
    'profile.negotiatedReturn',
    'family.relativeSentencedToDeath',
  ]

  it('are decided one by one for whatever the person, the family or a doctor knows', () => {
    const intimate = Object.entries(willow.questions)
      .filter(
        ([, { origin, knownBy }]) =>
          origin !== 'library' && knownBy.some((who) => ['requested-person', 'family', 'doctor'].includes(who)),
      )
      .map(([key]) => key)
    expect([...endangeringFacts, ...harmless].toSorted()).toEqual(intimate.toSorted())
  })
})

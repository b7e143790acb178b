import { describe, expect, it } from 'vitest'
import { facts as catalogue } from '#lib/domain/facts/catalogue'
import { describeDifference, differenceInOneLine } from '#lib/reporting/difference/describe-difference'
import { type ComparedAssessment, differenceOf } from '#lib/reporting/difference/difference'
import { side, sources } from '#tests/support/compared-side'
import { says, unknown } from '#tests/support/invented-case'
import { always, aRule, aRuleSet, aTest, persuasive } from '#tests/support/invented-law'
import { randomRecords } from '#tests/support/random-law'

describe('the difference in words', () => {
  const held = { fact: 'proceedings.heldNow', is: true } as const
  const rule = aRule({ ...persuasive, engagedWhen: held, material: { supports: { ids: ['one'] } } })
  const law = aRuleSet([rule])
  const inWords = (one: ComparedAssessment, other: ComparedAssessment, id: string) =>
    describeDifference(differenceOf(one, other), sources)
      .find((section) => section.id === id)
      ?.groups.flatMap(({ changes }) => changes)

  it('says an answer as it was and is, with who says so, and unknown as unknown', () => {
    const [before, after] = [side(law, {}), side(law, { 'proceedings.heldNow': says(true, 'request', 'p. 2') })]
    expect(inWords(before, after, 'facts')).toEqual([
      expect.objectContaining({
        what: catalogue['proceedings.heldNow'].question,
        before: 'Not known (not asked yet).',
        after: expect.stringMatching(/^Yes\. The request .* \(p\. 2\)\.$/),
      }),
    ])
    expect(inWords(after, before, 'rules')?.[0]).toMatchObject({
      before: 'Engaged: it is a reason.',
      after: 'Undetermined: it waits for facts that are not known.',
    })
  })

  it('tells a source that changed although the answer did not', () => {
    const by = (speaker: 'client' | 'expert') => side(law, { 'proceedings.heldNow': says(true, speaker) })
    expect(inWords(by('client'), by('expert'), 'facts')).toHaveLength(1)
    expect(inWords(by('client'), by('expert'), 'words')).toEqual([])
  })

  it('says of a record that it stopped counting, and what took its place', () => {
    const facts = { 'proceedings.heldNow': says(true) }
    const [one, two] = [randomRecords.find(({ id }) => id === 'one'), randomRecords.find(({ id }) => id === 'two')]
    if (!one || !two) throw new Error('the invented records have changed')
    const superseded = { ...one, supersededBy: 'two' }
    const [before, after] = [side(law, facts, [one, two]), side(law, facts, [superseded, two])]
    const later = { ...sources, records: { one: superseded, two } }
    const records = describeDifference(differenceOf(before, after), later).find(({ id }) => id === 'records')
    expect(records?.groups.flatMap(({ changes }) => changes)).toEqual([
      expect.objectContaining({
        id: 'torture supports one',
        before: 'It counts.',
        after: `Shown, and does not count: superseded by “${two.title}”.`,
      }),
      // The successor is shown with it, and counts in its own right.
      expect.objectContaining({ id: 'torture supports two', before: 'No reason names it.', after: 'It counts.' }),
    ])
  })

  it('says which test opened, with its word defined, and which rule set it was', () => {
    const facts = { 'proceedings.heldNow': says(true) }
    const wider = {
      ...aRuleSet([rule], { tests: [aTest(), aTest({ id: 'torture/another', name: 'Another test' })] }),
      version: '2',
    }
    const [before, after] = [side(law, facts), side(wider, facts)]
    expect(inWords(before, after, 'tests')?.map(({ what }) => what)).toEqual([
      expect.stringContaining('Another test (European Court of Human Rights)'),
      expect.stringContaining('Another test (Courts of the requested state)'),
    ])
    expect(inWords(before, after, 'basis')?.map(({ what }) => what)).toEqual(['Rule set'])
  })

  it('says a rule that was not there before', () => {
    const facts = { 'proceedings.heldNow': unknown('not-known') }
    const more = aRuleSet([rule, aRule({ ...persuasive, id: 'torture/new-rule', engagedWhen: always })])
    const came = inWords(side(law, facts), side(more, facts), 'rules')
    expect(came).toHaveLength(1)
    expect(came?.[0]).toMatchObject({ before: 'Not part of the assessment.', after: 'Engaged: it is a reason.' })
  })

  it('says of a rule that speaks for the other party now that one reason went and another came', () => {
    const facts = { 'proceedings.heldNow': says(true) }
    const turned = aRuleSet([{ ...rule, direction: rule.direction === 'for' ? 'against' : 'for' }])
    expect(differenceOf(side(law, facts), side(turned, facts)).reasons).toMatchObject([
      { rule: rule.id, direction: rule.direction, to: null },
      { rule: rule.id, direction: rule.direction === 'for' ? 'against' : 'for', from: null },
    ])
  })

  it('says in one line that nothing differs, or where something does', () => {
    const same = describeDifference(differenceOf(side(law, {}), side(law, {})), sources)
    expect(differenceInOneLine(same)).toContain('Nothing differs')
    const other = side(law, { 'request.redNotice': says(true) })
    expect(differenceInOneLine(describeDifference(differenceOf(side(law, {}), other), sources))).toBe(
      'Something differs under “Facts on file”; all else is the same.',
    )
  })
})

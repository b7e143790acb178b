import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintChecks } from '#lib/rules/lint/checks'
import { lintExceptionsFor } from '#lib/rules/lint/exceptions'
import { lintLine, lintRuleSet } from '#lib/rules/lint/lint-rule-set'
import { countryPacks, ruleSetFor } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'
import { aLibrary } from '#tests/support/invented-case'
import { aRule, aRuleSet, ownCourt } from '#tests/support/invented-law'

const readByNoRule = { checks: lintChecks.filter(({ name }) => name !== 'fact-read-by-nothing') }
const sound = (different: Parameters<typeof aRule>[0] = {}) =>
  aRuleSet(
    [aRule({ engagedWhen: { fact: 'request.redNotice', is: true }, inForce: { from: '2000-01-01' }, ...different })],
    { authorities: [ownCourt] },
  )
const early = {
  check: 'authority-not-yet-given',
  at: 'test torture/a-test',
  reason: 'the invented test is older than its court',
}

test('the rules in use have no problem but those let pass for a reason', () => {
  for (const { id, requestingState } of countryPacks) {
    const found = lintRuleSet(ruleSetFor(requestingState), library, { exceptions: lintExceptionsFor(id) })
    expect(found.map(lintLine)).toEqual([])
  }
})

test('every check is a file of its own with a test of its own, and in use', () => {
  const files = readdirSync('lib/rules/lint/checks').map((file) => file.replace('.ts', ''))
  expect(lintChecks.map(({ name }) => name).sort()).toEqual(files.sort())
  for (const { name, finds } of lintChecks) {
    expect([name, existsSync(`tests/lib/rules/lint/checks/${name}.test.ts`)]).toEqual([name, true])
    expect(finds).toMatch(/^\p{Lu}.*\.$/u)
  }
})

test('a problem is told with where, what, what was expected and the check', () => {
  const found = lintRuleSet(sound({ statement: 'Custody is always reported.' }), aLibrary(), {
    ...readByNoRule,
    exceptions: [early],
  })
  expect(found.map(lintLine)).toEqual([
    'rule torture/a-rule: says “always”; expected what the authority found, not what happens each time [statement-overstates]',
  ])
})

test('an exception lets one problem in one place pass, and no other', () => {
  const exceptions = [early, { check: 'statement-overstates', at: 'rule torture/a-rule', reason: 'quoted' }]
  const overstated = { statement: 'Custody is always reported.' }
  expect(lintRuleSet(sound(overstated), aLibrary(), { ...readByNoRule, exceptions })).toEqual([])
  expect(
    lintRuleSet(sound({ ...overstated, id: 'torture/b' }), aLibrary(), { ...readByNoRule, exceptions }),
  ).toHaveLength(2)
})

test('an exception that excuses nothing is a problem', () => {
  const idle = { check: 'statement-overstates', at: 'rule torture/a-rule', reason: 'was quoted' }
  expect(lintRuleSet(sound(), aLibrary(), { ...readByNoRule, exceptions: [early, idle] })).toEqual([
    expect.objectContaining({
      check: 'statement-overstates',
      at: 'rule torture/a-rule',
      expected: expect.stringMatching(/taken off/),
    }),
  ])
})

test('of a rule set that does not load only that is told', () => {
  const broken = sound({ engagedWhen: { condition: 'gone' }, statement: 'This proves it.' })
  expect(lintRuleSet(broken, aLibrary()).map(lintLine)).toEqual([
    'rule torture/a-rule: uses gone, which is no shared condition; expected a rule set that loads [does-not-load]',
  ])
})

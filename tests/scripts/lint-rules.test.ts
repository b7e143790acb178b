import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Library } from '#lib/domain/library'
import { SeedLibraryError } from '#lib/server/library/seed-library'
import { aLibrary } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { runLintRules, type Subject } from '../../scripts/lint-rules/run-lint-rules.ts'

async function lint(args: readonly string[], subject?: Subject) {
  const output = new PassThrough()
  const error = new PassThrough()
  const code = await runLintRules(args, { output, error }, subject)
  output.end()
  error.end()
  return { code, output: await text(output), error: await text(error) }
}
const invented = (readLibrary: () => Library): Subject => ({
  ruleSets: [{ ruleSet: aRuleSet([aRule({ statement: 'Custody is always reported.' })]), exceptions: [] }],
  readLibrary,
})

test('the rules in use: nothing is printed, and the code is 0', async () => {
  expect(await lint([])).toEqual({ code: 0, output: '', error: '' })
})

test('one line a problem, and the code is 1', async () => {
  const { code, output, error } = await lint([], invented(aLibrary))
  expect({ code, error }).toEqual({ code: 1, error: '' })
  expect(output).toMatch(/^rule torture\/a-rule: says “always”; expected .+ \[statement-overstates\]$/m)
  expect(output.endsWith('\n')).toBe(true)
  expect(output).not.toMatch(/\n\n/)
})

test('a library that cannot be used is told on standard error', async () => {
  const unusable = invented(() => {
    throw new SeedLibraryError(['library/evidence.json: expected JSON'])
  })
  expect(await lint([], unusable)).toEqual({ code: 1, output: '', error: 'library/evidence.json: expected JSON\n' })
})

test('an argument is refused', async () => {
  expect(await lint(['--fix'])).toEqual({
    code: 2,
    output: '',
    error: 'npm run lint:rules takes no arguments, but was given: --fix\n',
  })
})

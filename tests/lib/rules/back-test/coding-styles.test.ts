import { describe, expect, it } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import { parseCaseFile, toCaseFileJson } from '#lib/domain/case-file'
import { enteredFactKeys } from '#lib/domain/facts/catalogue'
import { grounds } from '#lib/domain/risk-area'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'
import { codedCases } from '#tests/support/bench'

const states = library.jurisdictions.map(({ iso2 }) => iso2)
const facts = (caseFile: CaseFile) => toCaseFileJson(caseFile).facts as Record<string, unknown>

/** What the profile of the requested state answers is not for the person who codes. */
const toCode = enteredFactKeys.filter((key) => !key.startsWith('requestedState.'))

const read = (caseFile: CaseFile, coded: Record<string, unknown>): CaseFile => {
  const parsed = parseCaseFile({ ...toCaseFileJson(caseFile), reference: 'SOMEBODY-ELSE', facts: coded }, { states })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.caseFile
}

/** Every answer written anew; where the file says that something is unknown or disputed, it stays as it is. */
const eachAnswer = (caseFile: CaseFile, write: (value: unknown) => unknown): [string, unknown][] =>
  Object.entries(facts(caseFile)).map(([key, entry]) => [
    key,
    typeof entry === 'object' && entry !== null && 'value' in entry ? write(entry.value) : entry,
  ])

/** Other ways to write down the same facts. */
const styles: Record<string, (caseFile: CaseFile) => CaseFile> = {
  'bare values, without who says so or where': (one) =>
    read(one, Object.fromEntries(eachAnswer(one, (value) => value))),
  'every question that the record leaves open written down as unknown': (one) =>
    read(one, {
      ...Object.fromEntries(toCode.map((key) => [key, { unknown: 'not-asked' }])),
      ...facts(one),
    }),
  'every open question as one that was asked and not known': (one) =>
    read(one, {
      ...Object.fromEntries(toCode.map((key) => [key, { unknown: 'not-known' }])),
      ...facts(one),
    }),
  'told by the person, in another order': (one) =>
    read(one, Object.fromEntries(eachAnswer(one, (value) => ({ value, says: 'client' })).toReversed())),
}

const wordsOf = (caseFile: CaseFile) => {
  const { areas, furtherGrounds } = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  const all = { ...areas, ...furtherGrounds }
  return grounds.map((ground) => [ground, all[ground].support, all[ground].range.reached])
}

describe('a case coded by somebody else', () => {
  const some = ['liu-v-poland-2022', 'canada-lai-2011', 'cat-ke-chun-rong-v-australia-2012', 'othman-v-uk-2012']
  const cases = codedCases.filter(({ reference }) => some.includes(reference))

  it.each(Object.entries(styles))('gets the same words with %s', (_style, recode) => {
    expect(cases).toHaveLength(some.length)
    for (const one of cases) expect([one.reference, wordsOf(recode(one))]).toEqual([one.reference, wordsOf(one)])
  })

  it('gets other words once facts differ, so the words do hang on the facts', () => {
    const liu = cases.find(({ reference }) => reference === 'liu-v-poland-2022')!
    expect(wordsOf(read(liu, {}))).not.toEqual(wordsOf(liu))
  })
})

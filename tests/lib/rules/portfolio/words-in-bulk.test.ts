import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { assess } from '#lib/rules/engine/assess'
import type { Condition } from '#lib/rules/engine/condition'
import { type PreparedRuleSet, prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { encodeRow, rowKinds } from '#lib/rules/portfolio/encode-row'
import { wordOfGround } from '#lib/rules/portfolio/packed-words'
import { rowFieldsOf } from '#lib/rules/portfolio/row-fields'
import { byItself, wordsInBulk } from '#lib/rules/portfolio/words-in-bulk'
import { wordsOfCase } from '#lib/rules/portfolio/words-of-case'
import { prcRuleSet } from '#lib/rules/rule-set'
import { readSeedLibrary } from '#lib/server/library/seed-library'
import { aCaseFile, aLibrary, aState, disputed, says, unknown } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { randomEntries } from '#tests/support/random-entries'
import { anyFacts, anyRuleSet, randomRecords } from '#tests/support/random-law'
import { seeded } from '#tests/support/seeded'

const spellOut = (words: number) => Object.fromEntries(grounds.map((ground) => [ground, wordOfGround(words, ground)]))

/** Rows one after another, as a page of the database has them. */
const stored = (each: readonly Uint8Array[], storedBytes: number) => ({
  rows: Uint8Array.from(each.flatMap((rows) => [...rows])),
  counts: Uint8Array.from(each, (rows) => rows.length / storedBytes),
})

/** The words of cases in their order, those of the same states evaluated together. */
function inBulk(files: readonly CaseFile[], ruleSet: PreparedRuleSet, library: Library, on: string): Int32Array {
  const fields = rowFieldsOf(ruleSet)
  const words = new Int32Array(files.length)
  for (const group of Map.groupBy(files, ({ requestingState, requestedState }) => requestingState + requestedState)) {
    const [, members] = group
    const { rows, counts } = stored(
      members.map(({ facts }) => encodeRow(fields, facts)),
      fields.storedBytes,
    )
    const { requestingState = '', requestedState = '' } = members[0] ?? {}
    const found = wordsInBulk({ requestingState, requestedState, rows, counts }, { ruleSet, library, on })
    members.forEach((file, at) => {
      words[files.indexOf(file)] = found[at] ?? 0
    })
  }
  return words
}

/** The words of a whole assessment. */
function assessed(caseFile: CaseFile, ruleSet: RuleSet, library: Library): Record<Ground, string> {
  const { areas, furtherGrounds } = assess({ caseFile, ruleSet, library })
  const findings = Object.entries({ ...areas, ...furtherGrounds })
  return Object.fromEntries(findings.map(([ground, { support }]) => [ground, support])) as Record<Ground, string>
}

describe('the words of many cases at once', () => {
  const prepared = prepareRuleSet(prcRuleSet)

  it.each(['2026-11-24', '2021-03-01', '1995-01-01'])(
    'are those of each case by itself, on the real rule set, on %s',
    (on) => {
      const library = readSeedLibrary()
      const random = seeded(29)
      const below = (limit: number) => Math.floor(random() * limit)
      const states = [...library.jurisdictions.map(({ iso2 }) => iso2), 'ZZ']
      const files = Array.from({ length: 240 }, (_, at) =>
        aCaseFile(randomEntries(below, at % 9), {
          requestingState: below(40) === 0 ? 'XR' : 'CN',
          // Most of them in one state, so that they fill more than one word of 32.
          requestedState: (below(12) === 0 ? states[below(states.length)] : ['BE', 'NZ', 'US'][below(3)]) ?? 'BE',
          assessedOn: on,
        }),
      )
      const words = inBulk(files, prepared, library, on)
      let left = 0
      files.forEach((file, at) => {
        const found = words[at] ?? byItself
        if (found === byItself) left += 1
        else expect(spellOut(found), `case ${at}`).toEqual(spellOut(wordsOfCase(file, prepared, library)))
      })
      // Few cases are left, though people disagree about a fact in every twelfth.
      expect(left).toBeLessThan(files.length / 20)
      expect(new Set(words).size).toBeGreaterThan(on > '2000' ? 20 : 0)
      for (const at of [0, 7, 16, 26]) {
        const file = files[at]
        if (file && words[at] !== byItself)
          expect(spellOut(words[at] ?? byItself)).toEqual(assessed(file, prcRuleSet, library))
      }
    },
    60_000,
  )

  it('are those of whole assessments on any rules, whatever is open or disputed', () => {
    const library = aLibrary(randomRecords)
    fc.assert(
      fc.property(anyRuleSet, fc.array(anyFacts, { minLength: 1, maxLength: 40 }), (ruleSet, several) => {
        const files = several.map((facts) => aCaseFile(facts))
        const words = inBulk(files, prepareRuleSet(ruleSet), library, '2026-06-01')
        files.forEach((file, at) => {
          const found = words[at] ?? byItself
          if (found !== byItself)
            expect(spellOut(found)).toEqual(spellOut(wordsOfCase(file, prepareRuleSet(ruleSet), library)))
        })
      }),
      { numRuns: 150 },
    )
  })

  it('are the same wherever a case stands among them, and however many there are', () => {
    const library = readSeedLibrary()
    const random = seeded(31)
    const some = Array.from({ length: 45 }, (_, at) =>
      aCaseFile(
        randomEntries((limit) => Math.floor(random() * limit), at % 9),
        { requestingState: 'CN', requestedState: 'BE' },
      ),
    )
    const fields = rowFieldsOf(prepared)
    const encoded = some.map(({ facts }) => encodeRow(fields, facts))
    const { rows, counts } = stored(
      Array.from({ length: 4500 }, (_, at) => encoded[at % 45] ?? new Uint8Array()),
      fields.storedBytes,
    )
    const law = { ruleSet: prepared, library, on: '2026-11-24' }
    const words = [...wordsInBulk({ requestingState: 'CN', requestedState: 'BE', rows, counts }, law)]
    const alone = [...inBulk(some, prepared, library, law.on)]
    expect(new Set(alone).size).toBeGreaterThan(10)
    expect(words).toEqual(Array.from({ length: 4500 }, (_, at) => alone[at % 45]))
  })

  it('reads what people say of the requested state beside what its profile says', () => {
    const opening = 'requestedState.catArticle22'
    const ruleSet = prepareRuleSet(aRuleSet([aRule()], { tests: [aTest({ fora: ['cat'] })] }))
    const bound = (art22: boolean | null) =>
      aLibrary([], [aState({ cat: { party: true, art22, art22Confidence: 'high', opcat: false } })])
    const files = [{}, { [opening]: says(true) }, { [opening]: says(false) }, { [opening]: unknown('not-known') }].map(
      (facts) => aCaseFile(facts),
    )
    const words = (art22: boolean | null) =>
      [...inBulk(files, ruleSet, bound(art22), '2026-06-01')].map((found) => wordOfGround(found, 'torture'))
    expect(words(true)).toEqual(['well-supported', 'well-supported', 'not-raised', 'well-supported'])
    expect(words(false)).toEqual(['not-raised', 'not-raised', 'not-raised', 'not-raised'])
    expect(words(null)).toEqual(['not-raised', 'well-supported', 'not-raised', 'not-raised'])
  })

  it('reads a list item by item, however many items are looked for', () => {
    const items = Array.from({ length: 10 }, (_, at) => `invented-group-${at}`)
    const lookingFor = (item: string) => ({ fact: 'person.groups', includes: item }) as Condition
    const ruleSet = prepareRuleSet(
      aRuleSet(
        [
          aRule({ engagedWhen: { allOf: [lookingFor(items[0] ?? ''), lookingFor(items[8] ?? '')] } }),
          ...items.map((item, at) =>
            aRule({ id: `torture/of-${at}`, element: 'other', engagedWhen: lookingFor(item) }),
          ),
        ],
        { tests: [aTest({ routes: [{ id: 'only', name: 'The only route', elements: ['risk', 'other'] }] })] },
      ),
    )
    const listed = [items, [items[0] ?? '', items[8] ?? ''], [items[0] ?? ''], []]
    const files = [...listed.map((list) => aCaseFile({ 'person.groups': says(list) })), aCaseFile()]
    const words = [...inBulk(files, ruleSet, aLibrary(), '2026-06-01')].map((found) => wordOfGround(found, 'torture'))
    expect(words).toEqual(['well-supported', 'well-supported', 'not-raised', 'not-raised', 'not-raised'])
  })
})

describe('a list about which people disagree', () => {
  const has = (item: string) => ({ fact: 'person.groups', includes: item }) as Condition
  const [uyghur, tibetan] = [has('uyghur'), has('tibetan')]
  const exactlyOne: Condition = {
    anyOf: [{ allOf: [uyghur, { not: tibetan }] }, { allOf: [tibetan, { not: uyghur }] }],
  }
  const both: Condition = { allOf: [uyghur, tibetan] }
  const lists = {
    either: [['uyghur'], ['tibetan']],
    all: [['uyghur', 'tibetan'], []],
    three: [['uyghur'], ['tibetan'], []],
  }

  it.each([
    ['one of two', { anyOf: [uyghur, tibetan] }, ['either']],
    ['exactly one of two', exactlyOne, ['either']],
    ['both or none', { not: exactlyOne }, ['all']],
    ['not both', { not: both }, ['either', 'three']],
    ['both', both, []],
  ] as [string, Condition, string[]][])(
    'is met, where a rule asks for %s, when each of the lists asserted meets it',
    (_what, engagedWhen, met) => {
      const ruleSet = prepareRuleSet(aRuleSet([aRule({ engagedWhen })]))
      const files = Object.values(lists).map((some) => aCaseFile({ 'person.groups': disputed(...some) }))
      // Among cases of one row, so that lanes and cases are not the same.
      const among = files.flatMap((file) => [aCaseFile({ 'person.groups': says(['uyghur', 'tibetan']) }), file])
      const words = [...inBulk(among, ruleSet, aLibrary(), '2026-06-01')].filter((_, at) => at % 2 === 1)
      const found = Object.keys(lists).filter(
        (_, at) => wordOfGround(words[at] ?? byItself, 'torture') !== 'not-raised',
      )
      expect(words).not.toContain(byItself)
      expect(found).toEqual(met)
    },
  )
})

describe('a row', () => {
  const fields = rowFieldsOf(prepareRuleSet(prcRuleSet))
  const kind = (facts: CaseFile['facts']) => encodeRow(fields, facts)[0]

  it('holds values and sets of values, and says when it cannot', () => {
    expect(kind({})).toBe(rowKinds.exact)
    expect(kind({ 'request.redNotice': disputed(true, false) })).toBe(rowKinds.exact)
    expect(kind({ 'person.groups': disputed(['uyghur'], []) })).toBe(rowKinds.exact)
    const rowsOf = (...lists: string[][]) =>
      encodeRow(fields, { 'person.groups': disputed(...lists) }).length / fields.storedBytes
    expect(rowsOf(['uyghur'], [])).toBe(1)
    // Of these lists either both items are in or neither is: no row of single items says so, and each has one of its own.
    expect(rowsOf(['uyghur', 'tibetan'], [])).toBe(1 + 2)
    const many = fields.ofFact.get('profile.roles')?.map(({ item }) => [item ?? '']) ?? []
    const groups = disputed(['uyghur', 'tibetan'], [])
    expect(kind({ 'person.groups': groups, 'profile.roles': disputed(...many) })).toBe(rowKinds.byItself)
  })

  it('says the same for two values only where every condition does', () => {
    const row = (months: number) => encodeRow(fields, { 'proceedings.monthsHeld': says(months) })
    expect(row(599)).toEqual(row(600))
    expect(row(0)).not.toEqual(row(600))
    expect(row(0)).not.toEqual(encodeRow(fields, {}))
  })

  it('is named by how the facts are cut', () => {
    const hash = (atLeast: number) =>
      rowFieldsOf(prepareRuleSet(aRuleSet([aRule({ engagedWhen: { fact: 'proceedings.monthsHeld', atLeast } })]))).hash
    expect(hash(6)).toBe(hash(6))
    expect(hash(6)).not.toBe(hash(7))
  })
})

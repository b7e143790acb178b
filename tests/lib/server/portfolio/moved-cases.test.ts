import { describe, expect, it } from 'vitest'
import type { FactEntry } from '#lib/domain/assertion'
import type { Viewer } from '#lib/domain/case-access'
import { grounds } from '#lib/domain/risk-area'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { movedWords, wordOfGround } from '#lib/rules/portfolio/packed-words'
import { wordsOfCase } from '#lib/rules/portfolio/words-of-case'
import { prcRuleSet } from '#lib/rules/rule-set'
import { assessCase } from '#lib/server/assessments/assess-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { openRow, sealRow } from '#lib/server/portfolio/case-row'
import { type Law, lawInUse } from '#lib/server/portfolio/law'
import { listMovedCases } from '#lib/server/portfolio/list-moved-cases'
import { openWords, sealWords } from '#lib/server/portfolio/shown-words'
import { disputed, says } from '#tests/support/invented-case'
import { aCase, as, aViewer } from '#tests/support/people'
import { randomEntries } from '#tests/support/random-entries'
import { seeded } from '#tests/support/seeded'
import { keyOfCase, putOnFile } from '#tests/support/stored-content'

const death = 'request.carriesDeathPenalty'
const save = (viewer: Viewer, caseId: string, factKey: string, entry: FactEntry | null, expectedVersion = 0) =>
  as(viewer, () => saveFact({ caseId, factKey, entry, expectedVersion }))
const open = async (viewer: Viewer, caseId: string, assessedOn?: string) => {
  const found = await as(viewer, () => assessCase(caseId, assessedOn === undefined ? {} : { assessedOn }))
  if (!found.ok) throw new Error(found.reason)
}
const moved = (viewer: Viewer) => as(viewer, () => listMovedCases())
const nothing = { moved: [], notShown: [], unreadable: [], cases: 1 }
const deathPenaltyRaised = { ground: 'death-penalty', from: 'not-raised', to: 'well-supported' }

describe('what moved since the assessment of a case was last opened', () => {
  it('is not known of a case never opened, nothing right after, and then every word that is another one', async () => {
    const viewer = await aViewer()
    const id = await aCase(viewer)
    expect(await moved(viewer)).toEqual({ ...nothing, notShown: [id] })
    await open(viewer, id)
    expect(await moved(viewer)).toEqual(nothing)
    await save(viewer, id, 'person.residenceHereYears', says(4))
    expect(await moved(viewer), 'a fact that moves no word').toEqual(nothing)
    await save(viewer, id, death, says(true))
    expect(await moved(viewer)).toEqual({ ...nothing, moved: [{ id, moves: [deathPenaltyRaised] }] })
    await open(viewer, id)
    expect(await moved(viewer)).toEqual(nothing)
    await save(viewer, id, death, null, 3)
    const back = { ground: 'death-penalty', from: 'well-supported', to: 'not-raised' }
    expect(await moved(viewer)).toEqual({ ...nothing, moved: [{ id, moves: [back] }] })
  })

  it('is not taken back by a look at another day', async () => {
    const viewer = await aViewer()
    const id = await aCase(viewer)
    await open(viewer, id)
    await save(viewer, id, death, says(true))
    await open(viewer, id, '2026-11-01')
    expect((await moved(viewer)).moved).toHaveLength(1)
  })

  it('is told to nobody else', async () => {
    const viewer = await aViewer()
    const stranger = await aViewer('Tomas Breitner')
    const id = await aCase(viewer)
    await open(viewer, id)
    await save(viewer, id, death, says(true))
    expect(await as(stranger, () => assessCase(id))).toEqual({ ok: false, reason: 'not-found' })
    expect(await moved(stranger)).toEqual({ ...nothing, cases: 0 })
    expect((await moved(viewer)).moved).toHaveLength(1)
  })

  it('is measured by what the viewer was shown, whatever another person was shown of the same case', async () => {
    const viewer = await aViewer()
    const colleague = await aViewer('Tomas Breitner', { orgId: viewer.orgId })
    const id = await aCase(viewer)
    await open(viewer, id)
    const { orgId, words, format, openedAt } = await database().caseOpening.findFirstOrThrow({ where: { caseId: id } })
    const of = { orgId, caseId: id, openedAt: openedAt.getTime() }
    const key = await keyOfCase(id)
    const other = openWords(key, { ...of, userId: viewer.userId }, words) + 1
    const sealed = sealWords(key, { ...of, userId: colleague.userId }, other)
    await database().caseOpening.create({
      data: { caseId: id, orgId, userId: colleague.userId, words: sealed, format, openedAt },
    })
    expect(await moved(viewer)).toEqual(nothing)
    await database().caseOpening.deleteMany({ where: { caseId: id, userId: viewer.userId } })
    expect(await moved(viewer)).toEqual({ ...nothing, notShown: [id] })
  })

  it('is not known where the words were kept in a form that says nothing now', async () => {
    const viewer = await aViewer()
    const id = await aCase(viewer)
    await open(viewer, id)
    await database().caseOpening.updateMany({ where: { caseId: id }, data: { format: 'of an older version' } })
    expect(await moved(viewer)).toEqual({ ...nothing, notShown: [id] })
  })

  it('is not known where an answer on file can no longer be read', async () => {
    const viewer = await aViewer()
    const id = await aCase(viewer)
    await open(viewer, id)
    await putOnFile(id, 'proceedings.shoeSize', says(44), viewer.userId)
    // As another catalogue would: rows are then cut in another way.
    await database().caseRow.updateMany({ where: { caseId: id }, data: { cellsHash: 'of an older catalogue' } })
    for (const _again of [1, 2]) expect(await moved(viewer)).toEqual({ ...nothing, unreadable: [id] })
  })
})

describe('a case without a good row', () => {
  const spoils: Record<string, (caseId: string) => Promise<unknown>> = {
    'has none': (caseId) => database().caseRow.delete({ where: { caseId } }),
    'has one of an older version': (caseId) => spoil(caseId, { caseVersion: 1 }),
    'has one that was cut in another way': (caseId) => spoil(caseId, { cellsHash: 'sha256:of-older-rules' }),
    'has one of another length': async (caseId) => {
      const row = await database().caseRow.findUniqueOrThrow({ where: { caseId } })
      const short = { requestingState: 'CN', requestedState: 'BE', rows: new Uint8Array(3) }
      await spoil(caseId, { states: sealRow(await keyOfCase(caseId), row, short) })
    },
  }
  const opened = async (caseId: string) => {
    const row = await database().caseRow.findUniqueOrThrow({ where: { caseId } })
    return { ...row, states: openRow(await keyOfCase(caseId), row, row.states) }
  }
  const spoil = (caseId: string, data: object) => database().caseRow.update({ where: { caseId }, data })

  it.each(Object.keys(spoils))('counts as any other, and has one afterwards, when it %s', async (how) => {
    const viewer = await aViewer()
    const id = await aCase(viewer)
    await open(viewer, id)
    await save(viewer, id, death, says(true))
    const good = await opened(id)
    await spoils[how]?.(id)
    expect(await moved(viewer)).toEqual({ ...nothing, moved: [{ id, moves: [deathPenaltyRaised] }] })
    expect(await opened(id)).toEqual(good)
  })
})

describe('what moved between two laws', () => {
  const roles = ['journalist', 'petitioner', 'rights-lawyer', 'whistleblower', 'political-opponent']
  /** What the engine, looking at each case by itself, says moved. */
  const expected = (facts: ReadonlyMap<string, Partial<Record<string, FactEntry>>>, before: Law, now: Law) =>
    [...facts].flatMap(([id, entries]) => {
      const words = ({ library, on, ruleSetFor }: Law) => {
        const head = {
          format: 'article-three/case@1',
          reference: '-',
          requestingState: 'CN',
          requestedState: 'BE',
        } as const
        return wordsOfCase({ ...head, assessedOn: on, facts: entries }, prepareRuleSet(ruleSetFor('CN')), library)
      }
      const moves = movedWords(words(before), words(now))
      return moves.length > 0 ? [{ id, moves }] : []
    })

  it('is what the engine says of each case: another day, other rules that cut alike, others that do not', async () => {
    const viewer = await aViewer()
    const random = seeded(7)
    const facts = new Map<string, Partial<Record<string, FactEntry>>>()
    for (let at = 0; at < 9; at += 1) {
      const entries = randomEntries((limit) => Math.floor(random() * limit), 1 + (at % 7))
      if (at >= 3) entries['person.groups'] = disputed(['uyghur', 'tibetan'], [])
      // With these the lists asserted are more than a case can have rows.
      if (at === 4) entries['profile.roles'] = disputed(...roles.map((role) => [role]))
      facts.set(await aCase(viewer, { facts: entries }), entries)
    }
    const now = await lawInUse(viewer, '2026-11-25')
    const withRules = (rules: RuleSet['rules']): Law => {
      const ruleSet = { ...prcRuleSet, rules }
      return { ...now, ruleSetFor: () => ruleSet }
    }
    const others: Law[] = [
      { ...now, on: '2012-01-01' },
      withRules(prcRuleSet.rules.filter(({ direction }) => direction === 'for')),
      withRules(prcRuleSet.rules.map((rule) => ({ ...rule, direction: rule.direction === 'for' ? 'against' : 'for' }))),
    ]
    for (const before of others) {
      const found = await as(viewer, () => listMovedCases(before, now))
      const wanted = expected(facts, before, now)
      expect(found.moved).toHaveLength(wanted.length)
      expect(found.moved).toEqual(expect.arrayContaining(wanted))
      expect(found).toMatchObject({ cases: 9, notShown: [], unreadable: [] })
      expect(wanted.length).toBeGreaterThan(1)
    }
  })
})

it('an assessment keeps the words that it shows', async () => {
  const viewer = await aViewer()
  const random = seeded(11)
  const id = await aCase(viewer, { facts: randomEntries((limit) => Math.floor(random() * limit), 5) })
  const found = await as(viewer, () => assessCase(id))
  if (!found.ok) throw new Error(found.reason)
  const kept = await database().caseOpening.findFirstOrThrow({ where: { caseId: id, userId: viewer.userId } })
  const words = openWords(await keyOfCase(id), { ...kept, openedAt: kept.openedAt.getTime() }, kept.words)
  const { areas, furtherGrounds } = found.assessment
  const shown = Object.entries({ ...areas, ...furtherGrounds }).map(([ground, { support }]) => [ground, support])
  expect(Object.fromEntries(shown)).toEqual(
    Object.fromEntries(grounds.map((each) => [each, wordOfGround(words, each)])),
  )
})

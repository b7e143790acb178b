import { beforeEach, describe, expect, it } from 'vitest'
import { listCasePeople, shareCase, unshareCase } from '#lib/server/cases/case-people'
import { readCase } from '#lib/server/cases/read-case'
import { database } from '#lib/server/database/client'
import { aCase, as, aViewer, missingId } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
let expert: Somebody
let caseId: string
beforeEach(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  expert = await aViewer('Ana Ruiz Vidal', { roles: ['expert'], orgId: lawyer.orgId })
  caseId = await aCase(lawyer)
})
const share = (userId: string, by = lawyer) => as(by, () => shareCase({ caseId, userId }))
const unshare = (userId: string, by = lawyer) => as(by, () => unshareCase({ caseId, userId }))
const notFound = { ok: false, reason: 'not-found' }

describe('need to know', () => {
  it('lets in whom a case is shared with, and shuts out whom it is taken from, at once', async () => {
    const reads = async () => (await as(expert, () => readCase(caseId))).ok
    expect(await reads()).toBe(false)
    expect(await share(expert.userId)).toEqual({ ok: true })
    expect(await reads()).toBe(true)
    expect(await share(expert.userId)).toEqual({ ok: true })
    expect(await unshare(expert.userId)).toEqual({ ok: true })
    expect(await reads()).toBe(false)
  })

  it('knows who sees the case, and who of the organisation could', async () => {
    await aViewer('Berta Lindqvist', { roles: ['admin', 'auditor'], orgId: lawyer.orgId })
    await aViewer('Tomas Breitner')
    const people = await as(lawyer, () => listCasePeople(caseId))
    expect(people).toMatchObject({
      ok: true,
      members: [{ name: 'Imke Sandvoort', self: true }],
      others: [{ name: 'Ana Ruiz Vidal' }],
    })
    if (people.ok) expect(people.others).toHaveLength(1)
  })

  it('is not shared with anybody who is not there, is not confirmed, is disabled, or whose role reads no case', async () => {
    const stranger = await aViewer('Tomas Breitner')
    const auditor = await aViewer('Berta Lindqvist', { roles: ['auditor', 'admin'], orgId: lawyer.orgId })
    for (const userId of [missingId(), stranger.userId, auditor.userId, 'x'])
      expect(await share(userId)).toEqual(notFound)
    await database().user.update({ where: { id: expert.userId }, data: { confirmedAt: null } })
    expect(await share(expert.userId)).toEqual(notFound)
    await database().user.update({
      where: { id: expert.userId },
      data: { confirmedAt: new Date(), disabledAt: new Date() },
    })
    expect(await share(expert.userId)).toEqual(notFound)
    expect(await database().caseMember.count({ where: { caseId } })).toBe(1)
  })

  it('is in nobody’s hands who is no member', async () => {
    const stranger = await aViewer('Tomas Breitner', { roles: ['lawyer'], orgId: lawyer.orgId })
    expect(await share(stranger.userId, stranger)).toEqual(notFound)
    expect(await unshare(lawyer.userId, stranger)).toEqual(notFound)
    expect(await unshare(stranger.userId)).toEqual(notFound)
  })

  it('S19 always leaves somebody on a case who can read it', async () => {
    const refused = { ok: false, reason: 'last-member' }
    expect(await unshare(lawyer.userId)).toEqual(refused)
    await share(expert.userId)
    await database().user.update({ where: { id: expert.userId }, data: { disabledAt: new Date() } })
    expect(await unshare(lawyer.userId)).toEqual(refused)
    await database().user.update({ where: { id: expert.userId }, data: { disabledAt: null, roles: ['auditor'] } })
    expect(await unshare(lawyer.userId)).toEqual(refused)
    await database().user.update({ where: { id: expert.userId }, data: { roles: ['expert'] } })
    expect(await unshare(lawyer.userId)).toEqual({ ok: true })
  })

  it('S57 leaves somebody on it when two take each other off at once', async () => {
    const other = await aViewer('Odile Marchand', { roles: ['lawyer'], orgId: lawyer.orgId })
    await share(other.userId)
    await Promise.all(
      Array.from({ length: 40 }, (_, at) => (at % 2 ? unshare(other.userId) : unshare(lawyer.userId, other))),
    )
    expect(await database().caseMember.count({ where: { caseId } })).toBe(1)
  })
})

import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '#lib/server/database/client'
import { type Call, call } from '#tests/support/call-route'
import { aCase, aViewer, missingId } from '#tests/support/people'
import * as assessment from '../../../app/api/cases/[id]/assessment/route.ts'
import * as evidence from '../../../app/api/cases/[id]/evidence/route.ts'
import * as exported from '../../../app/api/cases/[id]/export/route.ts'
import * as facts from '../../../app/api/cases/[id]/facts/route.ts'
import * as report from '../../../app/api/cases/[id]/report/route.ts'
import * as one from '../../../app/api/cases/[id]/route.ts'
import * as cases from '../../../app/api/cases/route.ts'
import * as session from '../../../app/api/me/sessions/[id]/route.ts'
import * as reports from '../../../app/api/reports/[id]/route.ts'
import * as verify from '../../../app/api/verify/route.ts'

let owner: Awaited<ReturnType<typeof aViewer>>
let stranger: Awaited<ReturnType<typeof aViewer>>
beforeAll(async () => {
  owner = await aViewer('Imke Sandvoort')
  stranger = await aViewer('Tomas Breitner')
})

const factKey = 'person.residenceHereYears'
const at = (id: string, more: Call = {}): Call => ({ as: owner, params: { id }, ...more })
const patch = (id: string, json: unknown, etag?: string): Call =>
  at(id, { method: 'PATCH', json, headers: etag === undefined ? {} : { 'if-match': etag } })

describe('cases over HTTP', () => {
  it('opens one from a case file’s own words, and gives it back', async () => {
    const opened = await call(cases.POST, {
      as: owner,
      method: 'POST',
      json: {
        reference: 'ROWAN-41',
        requestingState: 'CN',
        requestedState: 'BE',
        facts: {
          [factKey]: { value: 4, says: 'document', where: 'card, p. 1' },
          'proceedings.heldNow': { unknown: 'awaiting' },
        },
      },
    })
    expect(opened.status).toBe(201)
    const { id } = opened.json as unknown as { id: string }
    expect(opened.headers.get('location')).toBe(`/api/cases/${id}`)
    const got = await call(one.GET, at(id))
    expect(got.headers.get('etag')).toBe('"1"')
    expect(got.json).toMatchObject({
      id,
      reference: 'ROWAN-41',
      requestingState: 'CN',
      requestedState: 'BE',
      version: 1,
    })
    expect((await call(facts.GET, at(id))).json).toEqual({
      version: 1,
      facts: {
        [factKey]: { value: 4, says: 'document', where: 'card, p. 1' },
        'proceedings.heldNow': { unknown: 'awaiting' },
      },
    })
    const listed = (await call(cases.GET, { as: owner })).json as unknown as { cases: { id: string }[] }
    expect(listed.cases.map((item) => item.id)).toContain(id)
  })

  it('refuses to open what is none, with a path for each problem', async () => {
    const refused = await call(cases.POST, {
      as: owner,
      method: 'POST',
      json: {
        reference: 'X',
        requestingState: 'CN',
        requestedState: 'BE',
        facts: { [factKey]: 'four', 'no.such': true },
      },
    })
    expect(refused.status).toBe(400)
    const { issues } = (refused.json as unknown as { error: { issues: { path: string }[] } }).error
    expect(issues.map(({ path }) => path)).toEqual([`$.facts['${factKey}']`, "$.facts['no.such']"])
  })

  it.each([
    ['a key that every object has', '{"__proto__":{"value":true,"says":"client"}}'],
    ['a fact written twice', `{"${factKey}":4,"${factKey}":5}`],
    ['a list', '[]'],
  ])('drops nothing of what was sent without a word: %s', async (_what, facts) => {
    const body = `{"reference":"X","requestingState":"CN","requestedState":"BE","facts":${facts}}`
    const headers = { 'content-type': 'application/json' }
    const opened = await call(cases.POST, { as: owner, method: 'POST', body, headers })
    expect(opened.status).toBe(400)
    expect(JSON.stringify(opened.json)).toMatch(/facts/)
  })

  it('S56 changes nothing without a version, nor on an old one', async () => {
    const id = await aCase(owner)
    expect((await call(one.PATCH, patch(id, { reference: 'ELM-1' }))).status).toBe(428)
    expect((await call(one.DELETE, at(id, { method: 'DELETE' }))).status).toBe(428)
    const changed = await call(one.PATCH, patch(id, { reference: 'ELM-1' }, '"1"'))
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).toBe('"2"')
    const stale = await call(one.PATCH, patch(id, { reference: 'ELM-2' }, '"1"'))
    expect(stale.status).toBe(412)
    expect(stale.headers.get('etag')).toBe('"2"')
    for (const tag of ['*', '1', 'W/"2"', '"x"', '"02"'])
      expect((await call(one.PATCH, patch(id, { reference: 'ELM-3' }, tag))).status).toBe(412)
    expect((await call(facts.PATCH, patch(id, { facts: { [factKey]: 4 } }))).status).toBe(428)
    expect((await call(facts.PATCH, patch(id, { facts: { [factKey]: 4 } }, '"1"'))).status).toBe(412)
    expect((await call(one.GET, at(id))).json).toMatchObject({ reference: 'ELM-1', version: 2 })
  })

  it.each(['ownerId', 'owner_id', 'version', 'id', 'createdAt', 'updatedAt', 'facts', 'reports', '__proto__'])(
    'takes no %s with a change',
    async (field) => {
      const id = await aCase(owner)
      const before = await database().case.findUniqueOrThrow({ where: { id } })
      const json = JSON.parse(`{"reference":"ELM-1","${field}":"x"}`) as unknown
      expect((await call(one.PATCH, patch(id, json, '"1"'))).status).toBe(400)
      expect(await database().case.findUniqueOrThrow({ where: { id } })).toEqual(before)
    },
  )

  it('saves several facts together or none', async () => {
    const id = await aCase(owner)
    const half = await call(
      facts.PATCH,
      patch(id, { facts: { [factKey]: 4, 'request.carriesDeathPenalty': 'perhaps' } }, '"1"'),
    )
    expect(half.status).toBe(400)
    expect((await call(facts.GET, at(id))).json).toEqual({ version: 1, facts: {} })
    const whole = await call(
      facts.PATCH,
      patch(id, { facts: { [factKey]: 4, 'request.carriesDeathPenalty': { unknown: 'refused' } } }, '"1"'),
    )
    expect(whole.status).toBe(200)
    await call(facts.PATCH, patch(id, { facts: { [factKey]: null } }, '"2"'))
    expect((await call(facts.GET, at(id))).json).toEqual({
      version: 3,
      facts: { 'request.carriesDeathPenalty': { unknown: 'refused' } },
    })
  })

  it('S56 has one 200 for each version among fifty who change it', async () => {
    const id = await aCase(owner)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, editor) => call(one.PATCH, patch(id, { reference: `ELM-${editor}` }, '"1"'))),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 412)).toHaveLength(49)
    const winner = statuses.indexOf(200)
    expect((await call(one.GET, at(id))).json).toMatchObject({ reference: `ELM-${winner}`, version: 2 })
  })

  it('assesses as of a day, and refuses a day that does not exist', async () => {
    const id = await aCase(owner)
    const then = await call(assessment.GET, at(id, { query: { asOf: '2018-01-01' } }))
    expect(then.json).toMatchObject({
      format: 'article-three/assessment@1',
      assessedOn: '2018-01-01',
      reference: 'ROWAN-41',
    })
    expect((await call(assessment.GET, at(id, { query: { asOf: '2023-02-29' } }))).status).toBe(400)
    const used = await call(evidence.GET, at(id))
    const { evidence: records } = used.json as unknown as { evidence: { id: string }[] }
    const stored = new Set(
      (await database().evidenceRecord.findMany({ select: { id: true } })).map((record) => record.id),
    )
    expect(records.every((record) => stored.has(record.id))).toBe(true)
  })

  it('S31 exports the case file so that it can be read again, and a table without formulas', async () => {
    const where = '=HYPERLINK("http://evil.example")'
    const id = await aCase(owner, {
      facts: { [factKey]: { kind: 'asserted', assertions: [{ value: 4, says: 'document', where }] } },
    })
    const json = await call(exported.GET, at(id, { query: { format: 'json' } }))
    expect(json.headers.get('content-disposition')).toMatch(/^attachment; filename="ROWAN-41\.json"/)
    const { parseCaseFile } = await import('#lib/domain/case-file')
    expect(parseCaseFile(json.json, { states: ['BE'] })).toMatchObject({
      ok: true,
      caseFile: { reference: 'ROWAN-41' },
    })
    const csv = await call(exported.GET, at(id, { query: { format: 'csv' } }))
    const cells = csv.text
      .slice(1)
      .split('\r\n')
      .flatMap((row) => row.match(/("([^"]|"")*"|[^,]*)/g) ?? [])
    expect(csv.text).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([])
    const docx = await call(exported.GET, at(id, { query: { format: 'docx' } }))
    expect(new TextDecoder('latin1').decode(docx.bytes.subarray(0, 2))).toBe('PK')
    expect((await call(exported.GET, at(id, { query: { format: 'exe' } }))).status).toBe(400)
  })

  it('issues, gives out and knows again a report; a draft is none', async () => {
    const id = await aCase(owner)
    const issued = await call(report.POST, at(id, { method: 'POST' }))
    expect(issued.status).toBe(201)
    const made = issued.json as unknown as { id: string; pdfSha256: string }
    const file = await call(reports.GET, at(made.id))
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="ROWAN-41 report 1\.pdf"/)
    expect(file.headers.get('cache-control')).toBe('no-store')
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(made.pdfSha256)
    const known = await call(verify.POST, {
      as: owner,
      method: 'POST',
      body: file.bytes,
      headers: { 'content-type': 'application/pdf' },
    })
    expect(known.json).toMatchObject({ outcome: 'same', file: { kind: 'report', number: 1 } })
    const draft = await call(exported.GET, at(id, { query: { format: 'pdf' } }))
    expect(draft.status).toBe(200)
    const notIssued = await call(verify.POST, { as: owner, method: 'POST', body: draft.bytes })
    expect(notIssued.json).toMatchObject({ outcome: 'unknown' })
  })

  /** Each way in that takes an id, with a request that would succeed for the owner. */
  const ways: [string, (id: string) => Promise<Awaited<ReturnType<typeof call>>>][] = (
    [
      ['GET case', one.GET, {}],
      ['PATCH case', one.PATCH, { method: 'PATCH', json: { reference: 'TAKEN-1' }, headers: { 'if-match': '"1"' } }],
      ['DELETE case', one.DELETE, { method: 'DELETE', headers: { 'if-match': '"1"' } }],
      ['GET facts', facts.GET, {}],
      [
        'PATCH facts',
        facts.PATCH,
        { method: 'PATCH', json: { facts: { [factKey]: 4 } }, headers: { 'if-match': '"1"' } },
      ],
      [
        'PATCH facts with nonsense',
        facts.PATCH,
        { method: 'PATCH', json: { facts: { x: 4 } }, headers: { 'if-match': '"1"' } },
      ],
      ['GET assessment', assessment.GET, {}],
      ['GET evidence', evidence.GET, {}],
      ['GET reports', report.GET, {}],
      ['POST report', report.POST, { method: 'POST' }],
      ['GET export', exported.GET, { query: { format: 'json' } }],
      ['GET report file', reports.GET, {}],
      ['DELETE session', session.DELETE, { method: 'DELETE' }],
    ] as const
  ).map(([name, handler, more]) => [
    name,
    (id: string) => call(handler, { as: stranger, params: { id }, ...more } as Call),
  ])

  it.each(ways)('answers a stranger as it answers nobody’s id: %s', async (_name, request) => {
    const canary = 'CANARY-3390'
    const id = await aCase(owner, {
      reference: canary,
      facts: { [factKey]: { kind: 'asserted', assertions: [{ value: 4, says: 'document', where: canary }] } },
    })
    const before = await database().case.findUniqueOrThrow({ where: { id }, include: { reports: true } })
    const blank = (text: string) => text.replace(/"requestId":"[^"]+"/, '')
    const foreign = await request(id)
    for (const other of [missingId(), 'no-id', '../x', `${id}\u0000`]) {
      const missing = await request(other)
      expect([missing.status, blank(missing.text)]).toEqual([404, blank(foreign.text)])
    }
    expect(foreign.status).toBe(404)
    expect(foreign.text).not.toContain(canary)
    expect(await database().case.findUniqueOrThrow({ where: { id }, include: { reports: true } })).toEqual(before)
  })
})

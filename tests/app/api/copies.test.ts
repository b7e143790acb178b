import { beforeAll, describe, expect, it } from 'vitest'
import { copyLimit } from '#lib/domain/ledger/copy-type'
import { database } from '#lib/server/database/client'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { aCopy, headersFor, inPieces, sha256Of } from '#tests/support/a-copy'
import { aJpeg, aPdf } from '#tests/support/a-file'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { call } from '#tests/support/call-route'
import { as, aViewer, missingId } from '#tests/support/people'
import { GET as content } from '../../../app/api/copies/[id]/content/route.ts'
import { GET as read, DELETE as remove } from '../../../app/api/copies/[id]/route.ts'
import { GET as textOf } from '../../../app/api/copies/[id]/text/route.ts'
import { POST as storeRoute } from '../../../app/api/copies/route.ts'
import { GET as evidence } from '../../../app/api/evidence/[id]/content/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
})
const post = (bytes: Buffer, headers: Record<string, string> = headersFor(bytes)) =>
  call(storeRoute, { as: lawyer, method: 'POST', body: new Uint8Array(bytes), headers })
const stored = () => database().storedCopy.count({ where: { orgId: lawyer.orgId } })
const messageOf = (answer: Awaited<ReturnType<typeof call>>) =>
  (answer.json as { error: { message: string } }).error.message

describe('POST /api/copies', () => {
  it('stores the body as it is and answers with its hash and what became of it', async () => {
    const bytes = aPdf()
    const answer = await post(bytes, headersFor(bytes, { fileName: '柳樹 judgment.pdf', tier: 'counsel-only' }))
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject({
      copy: {
        ...{ fileName: '柳樹 judgment.pdf', sha256: sha256Of(bytes), size: bytes.length, type: 'application/pdf' },
        ...{ tier: 'counsel-only', verdict: { kind: 'clean' }, text: { kind: 'extracted', counted: 'page', pages: 1 } },
      },
      sameFileAs: [],
    })
  })

  it('S57 answers a file that is sent again under its key as before, and refuses another one under it', async () => {
    const bytes = aPdf({ pages: ['sent twice'] })
    const said = { ...headersFor(bytes), 'idempotency-key': 'an upload' }
    const first = await post(bytes, said)
    const before = await stored()
    expect((await post(bytes, said)).json).toEqual(first.json)
    const other = await post(aPdf(), { ...headersFor(aPdf()), 'idempotency-key': 'an upload' })
    expect([first.status, other.status, await stored()]).toEqual([201, 422, before])
  })

  it('S26 refuses what is not whole, is packed, or is not said to be what it is, and keeps nothing', async () => {
    const [bytes, before] = [aPdf(), await stored()]
    const said = headersFor(bytes)
    const without = (name: string) => Object.fromEntries(Object.entries(said).filter(([key]) => key !== name))
    for (const [headers, status, message] of [
      [{ ...said, 'x-copy-sha256': sha256Of(Buffer.from('x')) }, 400, /another hash/],
      [{ ...said, 'content-length': String(bytes.length + 1) }, 400, /did not arrive whole/],
      [{ ...said, 'content-length': String(copyLimit + 1) }, 413, /larger/],
      [{ ...said, 'content-encoding': 'gzip' }, 415, /not compressed/],
      [{ ...said, 'x-copy-name': 'photo.jpg' }, 422, /ends in \.jpg/],
      [{ ...said, 'x-copy-name': 'a%0d%0ab.pdf' }, 400, /headers/],
      [{ ...said, 'x-copy-tier': 'everybody' }, 400, /headers/],
      [{ ...said, 'x-copy-source': 'no-such-source' }, 400, /no such source/],
      [without('x-copy-source'), 400, /headers/],
      [without('x-copy-sha256'), 400, /headers/],
    ] as const) {
      const answer = await post(bytes, headers as Record<string, string>)
      expect([answer.status, messageOf(answer)]).toEqual([status, expect.stringMatching(message)])
    }
    const cut = inPieces(bytes, 100, 300)
    const body = new ReadableStream<Uint8Array>({
      pull: (to) => cut.next().then(({ value }) => value && to.enqueue(value)),
    })
    const answer = await call(storeRoute, { as: lawyer, method: 'POST', body, headers: said })
    expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringMatching('did not arrive whole')])
    expect(await stored()).toBe(before)
  })
})

describe('S29 GET /api/copies/:id/content', () => {
  it.each([
    ['../../etc/passwd.pdf'],
    ['a"; filename="b.html".pdf'],
    ['x\u202efdp.exe\u202c.pdf'],
    [`${'長'.repeat(290)}.pdf`],
    ['report.pdf'],
  ])('hands a file called %s out to be kept, and never to be shown', async (fileName) => {
    const bytes = aPdf()
    const id = await aCopy(lawyer, bytes, { fileName })
    const answer = await call(content, { as: lawyer, params: { id }, headers: { range: 'bytes=0-9' } })
    expect([answer.status, Buffer.from(answer.bytes).equals(bytes)]).toEqual([200, true])
    const header = (name: string) => answer.headers.get(name)
    expect(header('content-type')).toBe('application/octet-stream')
    expect(header('content-disposition')).toMatch(
      /^attachment; filename="[ -~]{1,120}"; filename\*=UTF-8''[\w.~!*'()%-]+$/,
    )
    expect(header('content-disposition')).not.toMatch(/[\r\n/\\]|\.\.\/|%0|%2F|%22|%E2%80%AE/)
    expect(header('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect([header('cache-control'), header('accept-ranges')]).toEqual(['no-store', 'none'])
    expect([header('x-copy-form'), header('x-copy-sha256')]).toEqual(['original', sha256Of(bytes)])
  })

  it('S30 says which of the two it sends, and that of a PDF there is no copy without metadata', async () => {
    const id = await aCopy(lawyer, aJpeg({ segments: [[0xfe, 'CANARY']] }), { fileName: 'photo.jpg' })
    const answer = await call(content, { as: lawyer, params: { id }, query: { form: 'clean' } })
    expect([answer.status, answer.headers.get('x-copy-form')]).toEqual([200, 'clean'])
    expect(answer.headers.get('content-disposition')).toContain('photo without metadata.jpg')
    expect(answer.text).not.toContain('CANARY')
    const pdf = await call(content, { as: lawyer, params: { id: await aCopy(lawyer) }, query: { form: 'clean' } })
    expect([pdf.status, messageOf(pdf)]).toEqual([409, expect.stringContaining('JPEG and PNG only')])
  })

  it('S27 gives a quarantined one to whoever brought it, once they said that they know', async () => {
    const id = await aCopy(lawyer, aPdf({ objects: ['<< /S /Launch /F (cmd.exe) >>'] }))
    const asked = await call(content, { as: lawyer, params: { id } })
    expect([asked.status, messageOf(asked)]).toEqual([409, expect.stringContaining('It starts a program')])
    expect(await call(content, { as: lawyer, params: { id }, query: { warned: 'yes' } })).toMatchObject({ status: 200 })
    const colleague = await aViewer('Ana Ruiz', { roles: ['lawyer'], orgId: lawyer.orgId })
    expect(await call(content, { as: colleague, params: { id }, query: { warned: 'yes' } })).toMatchObject({
      status: 404,
    })
  })

  it('is where the contract has it too: the file stored last of a source or of that of a claim; nothing for what has none', async () => {
    const entered = await as(lawyer, () => enterSource(aSource()))
    const source = entered.ok ? entered.id : ''
    const claim = await as(lawyer, () => enterClaim(aClaim(source)))
    await aCopy(lawyer, aPdf({ pages: ['first'] }), { source })
    const last = aPdf({ pages: ['second'] })
    await aCopy(lawyer, last, { source })
    const answer = await call(evidence, { as: lawyer, params: { id: source } })
    expect(Buffer.from(answer.bytes).equals(last)).toBe(true)
    const ofClaim = await call(evidence, { as: lawyer, params: { id: claim.ok ? claim.id : '' } })
    expect(Buffer.from(ofClaim.bytes).equals(last)).toBe(true)
    for (const id of [missingId(), 'no id at all'])
      expect(await call(evidence, { as: lawyer, params: { id } })).toMatchObject({ status: 404 })
  })
})

describe('the rest of a copy', () => {
  it('is told: what it is, its log, its words; and it is removed', async () => {
    const bytes = aPdf({ pages: ['The first page.'] })
    const id = await aCopy(lawyer, bytes)
    expect((await call(read, { as: lawyer, params: { id } })).json).toMatchObject({
      copy: { id },
      storedByName: 'Imke Sandvoort',
      custody: [{ what: 'stored' }, { what: 'text-extracted' }],
    })
    expect((await call(textOf, { as: lawyer, params: { id } })).json).toMatchObject({
      page: 1,
      text: 'The first page.',
    })
    expect(await call(textOf, { as: lawyer, params: { id }, query: { page: '0' } })).toMatchObject({ status: 400 })
    const removal = { as: lawyer, method: 'DELETE', params: { id }, json: { why: 'twice', sha256: sha256Of(bytes) } }
    const ofAnother = { ...removal, json: { why: 'twice', sha256: sha256Of(aPdf()) } }
    expect(await call(remove, ofAnother)).toMatchObject({ status: 409 })
    expect(await call(remove, removal)).toMatchObject({ status: 204 })
    expect(await call(remove, removal)).toMatchObject({ status: 404 })
  })
})

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { copyLimit } from '#lib/domain/ledger/copy-type'
import type { Tier } from '#lib/domain/ledger/tier'
import { sealedLength } from '#lib/server/copies/chunks'
import { copiesFolder, pathOfCopy, readCopyFile } from '#lib/server/copies/copy-files'
import { findDamagedCopies } from '#lib/server/copies/find-damaged-copies'
import { holdCopy } from '#lib/server/copies/held-copy'
import { listCopies } from '#lib/server/copies/list-copies'
import { readCopy } from '#lib/server/copies/read-copy'
import { readCopyText } from '#lib/server/copies/read-copy-text'
import { removeCopy } from '#lib/server/copies/remove-copy'
import { storeCopy } from '#lib/server/copies/store-copy'
import { sweepCopies } from '#lib/server/copies/sweep-copies'
import { takeCopy } from '#lib/server/copies/take-copy'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { IntegrityError } from '#lib/server/keys/cell'
import { changeSource, enterSource } from '#lib/server/ledger/enter-source'
import { withTenant } from '#lib/server/tenant'
import { aCopy, brokenUploads, described, inPieces, sha256Of, shippedSources, store } from '#tests/support/a-copy'
import { aDocx, aJpeg, aPdf, aPng } from '#tests/support/a-file'
import { aSource } from '#tests/support/a-ledger'
import { as, aViewer, missingId } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
const notFound = { ok: false, reason: 'not-found' }

const incoming = () => readdirSync(join(copiesFolder(), 'incoming'))
const onDisk = () => readdirSync(copiesFolder()).filter((name) => name !== 'incoming')

/** The SHA-256 of what is on the disk under an id, opened as whoever has all keys would. */
async function storedHash(viewer: Somebody, id: string): Promise<string> {
  const held = await withTenant(viewer, (tx) => holdCopy(tx, viewer, id))
  const hash = createHash('sha256')
  if (held) for await (const part of readCopyFile(held.key, { id, orgId: held.orgId })) hash.update(part)
  return hash.digest('hex')
}

async function taken(viewer: Somebody, id: string, how: Parameters<typeof takeCopy>[1] = {}): Promise<Buffer> {
  const result = await as(viewer, () => takeCopy(id, how))
  if (!result.ok) throw new Error(result.reason)
  const parts: Uint8Array[] = []
  for await (const part of result.bytes) parts.push(part)
  return Buffer.concat(parts)
}

describe('S26 an upload', () => {
  it('is acknowledged with the hash of what is on the disk, or refused and leaves nothing, whatever is wrong with it', async () => {
    const viewer = await aViewer()
    const before = new Set(onDisk())
    const acknowledged = new Map<string, string>()
    for (const upload of brokenUploads(40)) {
      const said = described(upload.bytes, { fileName: 'words.txt', sha256: upload.sha256 })
      const result = await as(viewer, () => storeCopy(said, { bytes: upload.sent, announced: upload.announced }))
      expect(result.ok ? 'none' : result.reason, upload.fault).toBe(upload.outcome)
      if (result.ok) acknowledged.set(result.copy.id, upload.sha256)
    }
    expect(incoming()).toEqual([])
    expect(new Set(onDisk().filter((id) => !before.has(id)))).toEqual(new Set(acknowledged.keys()))
    expect(await database().storedCopy.count({ where: { orgId: viewer.orgId } })).toBe(acknowledged.size)
    for (const [id, sha256] of acknowledged) expect(await storedHash(viewer, id)).toBe(sha256)
    expect(acknowledged.size).toBe(4)
  })

  it.each([
    ['1 byte', 1],
    ['a chunk', 65_536],
    ['11 MB, which a proxy of Next would have cut', 11 * 1024 * 1024],
    ['the limit', copyLimit],
  ])('one that is whole comes back byte for byte: %s', async (_what, length) => {
    const viewer = await aViewer()
    const bytes = Buffer.alloc(length, 'some words of a witness. ')
    const id = await aCopy(viewer, bytes, { fileName: 'words.txt' })
    expect((await taken(viewer, id)).equals(bytes)).toBe(true)
    expect(readFileSync(pathOfCopy(id)).length).toBe(sealedLength(length))
    // No other test has to back it up.
    expect(await as(viewer, () => removeCopy(id, { why: 'long', sha256: sha256Of(bytes) }))).toEqual({ ok: true })
  })

  it('one that is longer than the limit is refused, announced or not', async () => {
    const viewer = await aViewer()
    const bytes = Buffer.alloc(copyLimit + 1, 'x')
    for (const announced of [bytes.length, null]) {
      const result = await as(viewer, () => storeCopy(described(bytes), { bytes: inPieces(bytes), announced }))
      expect(result).toEqual({ ok: false, reason: 'too-large' })
    }
    expect(incoming()).toEqual([])
  })
})

describe('a stored copy', () => {
  let lawyer: Somebody
  let caseworker: Somebody
  let expert: Somebody
  beforeAll(async () => {
    lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
    caseworker = await aViewer('Ana Ruiz Vidal', { roles: ['caseworker'], orgId: lawyer.orgId })
    expert = await aViewer('Tomas Breitner', { roles: ['expert'], orgId: lawyer.orgId })
  })

  it('S35 has the words that were said of it, its text page by page, and its custody log from the first line', async () => {
    const id = await aCopy(caseworker, aPdf({ pages: ['The first page.', 'The second page.'] }), {
      source: shippedSources[1],
    })
    expect(await as(lawyer, () => readCopyText(id, 2))).toEqual({
      ...{ ok: true, page: 2, text: 'The second page.' },
      of: { kind: 'extracted', counted: 'page', pages: 2 },
    })
    expect(await as(lawyer, () => readCopyText(id, 3))).toEqual(notFound)
    const bytes = await taken(expert, id)
    const read = await as(lawyer, () => readCopy(id))
    expect(read).toMatchObject({
      ok: true,
      storedByName: 'Ana Ruiz Vidal',
      copy: { source: shippedSources[1], fileName: 'report.pdf', type: 'application/pdf', verdict: { kind: 'clean' } },
    })
    expect(read.ok && read.custody.map(({ what, by, tool, address }) => [what, by, tool, address])).toEqual([
      ['stored', 'Ana Ruiz Vidal', 'a browser', 'https://example.org/report'],
      ['text-extracted', 'Ana Ruiz Vidal', 'Article Three', null],
      ['text-read', 'Imke Sandvoort', null, null],
      ['downloaded', 'Tomas Breitner', null, null],
    ])
    for (const { sha256, at } of read.ok ? read.custody : []) {
      expect(sha256).toBe(sha256Of(bytes))
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    }
    expect((await as(lawyer, () => listCopies(shippedSources[1]))).map((copy) => copy.id)).toEqual([id])
    expect(await as(lawyer, () => listCopies('another-source'))).toEqual([])
  })

  it('S14 is there by its tier: for all, for lawyers, for whoever brought it; never for another organisation', async () => {
    const bytes = (word: string) => aPdf({ pages: [word] })
    const tiered = shippedSources[0]
    const ids = {
      public: await aCopy(caseworker, bytes('public'), { tier: 'public', source: tiered }),
      counsel: await aCopy(caseworker, bytes('counsel'), { tier: 'counsel-only', source: tiered }),
      sealed: await aCopy(caseworker, bytes('sealed'), { tier: 'sealed', source: tiered }),
    }
    const stranger = await aViewer('Odile Marchand', { roles: ['lawyer'] })
    const seen = async (who: Somebody) => {
      const found: string[] = []
      for (const [name, id] of Object.entries(ids)) {
        const answers = [
          (await as(who, () => readCopy(id))).ok,
          (await as(who, () => readCopyText(id, 1))).ok,
          (await as(who, () => takeCopy(id))).ok,
          (await as(who, () => listCopies(tiered))).some((copy) => copy.id === id),
        ]
        expect(new Set(answers).size, name).toBe(1)
        if (answers[0]) found.push(name)
        const reads: ((one: string) => Promise<unknown>)[] = [
          readCopy,
          takeCopy,
          (one) => readCopyText(one, 1),
          (one) => removeCopy(one, { why: 'x', sha256: sha256Of(aPdf()) }),
        ]
        for (const read of answers[0] ? [] : reads)
          expect(await as(who, () => read(id))).toEqual(await as(who, () => read(missingId())))
      }
      return found
    }
    expect(await seen(lawyer)).toEqual(['public', 'counsel'])
    expect(await seen(expert)).toEqual(['public'])
    expect(await seen(caseworker)).toEqual(['public', 'sealed'])
    expect(await seen(stranger)).toEqual([])
    expect(await as(lawyer, () => takeCopy("'; --"))).toEqual(notFound)
    // A tier that was widened in the database shows nothing: what was sealed says otherwise.
    await database().$executeRaw`ALTER TABLE stored_copies DISABLE TRIGGER USER`
    await database().storedCopy.update({ where: { id: ids.sealed }, data: { tier: 'public' } })
    await database().$executeRaw`ALTER TABLE stored_copies ENABLE TRIGGER USER`
    await expect(as(expert, () => readCopy(ids.sealed))).rejects.toThrow(IntegrityError)
    await database().storedCopy.delete({ where: { id: ids.sealed } })
    rmSync(pathOfCopy(ids.sealed))
  })

  it('S14 is of a source that whoever brings it sees, for nobody more than that source is, and hidden when it is', async () => {
    const enter = async (who: Somebody, tier: Tier) => {
      const entered = await as(who, () => enterSource(aSource({ tier })))
      if (!entered.ok) throw new Error(entered.reason)
      return entered.id
    }
    const [forAll, forCounsel, sealed] = [
      await enter(lawyer, 'public'),
      await enter(lawyer, 'counsel-only'),
      await enter(lawyer, 'sealed'),
    ]
    const before = onDisk().length
    const bytes = aPdf({ pages: ['of one source'] })
    const attempts = [
      [lawyer, 'no-such-source', 'public'],
      [caseworker, forCounsel, 'counsel-only'],
      [caseworker, sealed, 'sealed'],
    ] as const
    for (const [who, source, tier] of attempts)
      expect(await store(who, bytes, { source, tier })).toEqual({ ok: false, reason: 'no-source' })
    for (const [source, tier, of] of [
      [forCounsel, 'public', 'counsel-only'],
      [sealed, 'counsel-only', 'sealed'],
    ] as const)
      expect(await store(lawyer, bytes, { source, tier })).toEqual({ ok: false, reason: 'wider-than-source', tier: of })
    expect([onDisk().length, incoming()]).toEqual([before, []])
    expect(await store(lawyer, bytes, { source: sealed, tier: 'sealed' })).toMatchObject({ ok: true })

    const id = await aCopy(caseworker, bytes, { source: forAll })
    const seen = async (who: Somebody) => [
      (await as(who, () => readCopy(id))).ok,
      (await as(who, () => listCopies(forAll))).length === 1,
      ((await store(who, bytes)) as { sameFileAs: string[] }).sameFileAs.includes(id),
    ]
    expect(await seen(expert)).toEqual([true, true, true])
    const source = aSource({ tier: 'counsel-only' })
    expect(await as(lawyer, () => changeSource({ id: forAll, expectedVersion: 1, source }))).toMatchObject({ ok: true })
    expect([await seen(expert), await seen(lawyer)]).toEqual([
      [false, false, false],
      [true, true, true],
    ])
  })

  it('S27 that is quarantined is taken out by whoever brought it alone, after a warning; its text is not read', async () => {
    const hostile = aPdf({ objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'] })
    const stored = await store(caseworker, hostile)
    expect(stored).toMatchObject({
      ok: true,
      copy: { verdict: { kind: 'quarantined', why: 'It holds a script.' }, text: { kind: 'none' } },
    })
    const id = stored.ok ? stored.copy.id : ''
    expect(await as(caseworker, () => takeCopy(id))).toEqual({
      ok: false,
      reason: 'warning',
      why: 'It holds a script.',
    })
    expect(await as(lawyer, () => takeCopy(id, { warned: true }))).toEqual(notFound)
    expect(await as(lawyer, () => readCopy(id))).toMatchObject({ ok: true })
    expect((await taken(caseworker, id, { warned: true })).equals(hostile)).toBe(true)
    expect(await as(caseworker, () => readCopyText(id, 1))).toMatchObject({ ok: false, reason: 'no-text' })
  })

  it('S27 S28 that is refused leaves nothing, and its sender is told why', async () => {
    const before = onDisk().length
    const zeros = Buffer.alloc(8 * 1024 * 1024)
    for (const [bytes, fileName, why] of [
      [aPng(), 'photo.jpg', 'Its name ends in .jpg, and its content is something else.'],
      [
        aDocx({ more: [{ name: 'word/media/a.emf', data: zeros }] }),
        'bomb.docx',
        expect.stringContaining('one part in 200'),
      ],
    ] as const)
      expect(await store(lawyer, bytes, { fileName })).toEqual({ ok: false, reason: 'not-taken', why })
    expect([onDisk().length, incoming()]).toEqual([before, []])
    const { action, outcome, objectId } = await database().auditEvent.findFirstOrThrow({
      where: { orgId: lawyer.orgId },
      orderBy: { seq: 'desc' },
    })
    expect([action, outcome, objectId]).toEqual(['copy.store', 'refused', null])
  })

  it('S28 fits in the share of its person and of its organisation, or is refused', async () => {
    const { LIMIT_COPIES_MIB, LIMIT_COPIES_PERSON_MIB } = environment()
    const one = await aViewer('Odile Marchand', { roles: ['lawyer'] })
    const other = await aViewer('Tomas Breitner', { roles: ['expert'], orgId: one.orgId })
    const bytes = (word: string) => Buffer.from(`${word} `.repeat(100_000))
    Object.assign(environment(), { LIMIT_COPIES_MIB: 2, LIMIT_COPIES_PERSON_MIB: 1 })
    try {
      const first = (who: Somebody, word: string) => store(who, bytes(word), { fileName: 'a.txt' })
      expect(await first(one, 'wordone')).toMatchObject({ ok: true })
      expect(await first(one, 'wordtwo')).toMatchObject({ ok: false, reason: 'quota', whose: 'person' })
      expect(await first(other, 'wordtwo')).toMatchObject({ ok: true })
      environment().LIMIT_COPIES_PERSON_MIB = 10
      // At once: as many as fit come in, and no more.
      const many = await Promise.all([1, 2, 3].map((number) => first(one, `word00${number}`)))
      expect(many.filter(({ ok }) => ok)).toHaveLength(0)
      environment().LIMIT_COPIES_MIB = 3
      const more = await Promise.all([1, 2, 3, 4].map((number) => first(other, `word00${number}`)))
      expect(more.map((result) => (result.ok ? 'ok' : result.reason)).sort()).toEqual(['ok', 'quota', 'quota', 'quota'])
    } finally {
      Object.assign(environment(), { LIMIT_COPIES_MIB, LIMIT_COPIES_PERSON_MIB })
    }
  })

  it('S30 is kept as it came, and of a picture a copy without metadata is made, which the log tells apart', async () => {
    const original = aJpeg({ segments: [[0xe1, 'Exif\0\0GPS CANARY']] })
    const id = await aCopy(lawyer, original, { fileName: 'photo.jpg' })
    expect((await taken(lawyer, id)).equals(original)).toBe(true)
    const clean = await taken(lawyer, id, { form: 'clean' })
    expect(clean.equals(aJpeg())).toBe(true)
    const read = await as(lawyer, () => readCopy(id))
    expect(read.ok && read.custody.map(({ what, sha256 }) => [what, sha256])).toEqual([
      ['stored', sha256Of(original)],
      ['downloaded', sha256Of(original)],
      ['clean-copy-made', sha256Of(clean)],
    ])
    const pdf = await aCopy(lawyer)
    expect(await as(lawyer, () => takeCopy(pdf, { form: 'clean' }))).toEqual({ ok: false, reason: 'no-clean-form' })
  })

  it('says which copies of the same file there are already, of those one may see', async () => {
    const bytes = aPdf({ pages: ['found twice'] })
    const first = await aCopy(lawyer, bytes)
    await aCopy(caseworker, bytes, { tier: 'sealed' })
    expect(await store(lawyer, bytes, { source: shippedSources[1] })).toMatchObject({ ok: true, sameFileAs: [first] })
  })

  it('S40 is readable nowhere on the disk: neither its bytes nor its name', async () => {
    const canary = 'CANARY-26-word'
    const id = await aCopy(lawyer, Buffer.from(`${canary} `.repeat(20_000)), {
      fileName: `${canary}.txt`,
      address: canary,
    })
    const file = readFileSync(pathOfCopy(id))
    expect([file.includes(canary), file.length > 200_000]).toEqual([false, true])
    const rows = await database().$queryRawUnsafe<{ row: string }[]>(
      `SELECT row_to_json(t)::text AS row FROM stored_copies t WHERE id = '${id}'`,
    )
    expect(rows[0]?.row).not.toContain(Buffer.from(canary).toString('hex'))
    expect(rows[0]?.row).not.toContain(shippedSources[0])
  })

  it('S38 leaves an event of each act in the trail, and none of its words', async () => {
    const who = await aViewer('Odile Marchand', { roles: ['lawyer'] })
    const id = await aCopy(who)
    await as(who, () => readCopy(id))
    await as(who, () => readCopyText(id, 1))
    await taken(who, id)
    await as(who, () => takeCopy(missingId()))
    await as(who, () => removeCopy(id, { why: 'brought by mistake', sha256: sha256Of(aPdf()) }))
    const events = await database().auditEvent.findMany({
      where: { orgId: who.orgId, objectType: 'copy' },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ action, outcome, objectId }) => [action, outcome, objectId === id])).toEqual([
      ['copy.store', 'done', true],
      ['copy.read', 'done', true],
      ['copy.read', 'done', true],
      ['copy.download', 'done', true],
      ['copy.download', 'refused', false],
      ['copy.remove', 'done', true],
    ])
  })

  it('S64 that is removed is gone: key, words, log and file; a tombstone says that it was there', async () => {
    const id = await aCopy(caseworker)
    expect(await as(caseworker, () => removeCopy(id, { why: 'x', sha256: sha256Of(aPdf()) }))).toEqual({
      ok: false,
      reason: 'not-yours',
    })
    expect(await as(lawyer, () => removeCopy(id, { why: 'brought by mistake', sha256: sha256Of(aPdf()) }))).toEqual({
      ok: true,
    })
    expect(await as(lawyer, () => readCopy(id))).toEqual(notFound)
    expect(onDisk()).not.toContain(id)
    for (const rows of [
      await database().copyKey.count({ where: { copyId: id } }),
      await database().copyPage.count({ where: { copyId: id } }),
      await database().custodyEvent.count({ where: { copyId: id } }),
    ])
      expect(rows).toBe(0)
    expect(await database().removedCopy.findUniqueOrThrow({ where: { copyId: id } })).toMatchObject({
      removedBy: lawyer.userId,
    })
    const own = await aCopy(caseworker, aPdf(), { tier: 'sealed' })
    expect(await as(caseworker, () => removeCopy(own, { why: 'x', sha256: sha256Of(aPdf()) }))).toEqual({ ok: true })
  })
})

describe('S54 what happens to files from outside', () => {
  it('shows nothing of a file that was changed, cut, exchanged or lost, is an event, and is named by a check', async () => {
    const viewer = await aViewer()
    const ids: string[] = []
    for (const word of ['one', 'two', 'three', 'four', 'five']) ids.push(await aCopy(viewer, aPdf({ pages: [word] })))
    const [changed, cut, exchanged, lost, whole] = ids as [string, string, string, string, string]
    expect((await findDamagedCopies()).filter((line) => ids.some((id) => line.includes(id)))).toEqual([])
    const bytes = readFileSync(pathOfCopy(changed))
    bytes[40] = (bytes[40] as number) ^ 1
    writeFileSync(pathOfCopy(changed), bytes)
    writeFileSync(pathOfCopy(cut), readFileSync(pathOfCopy(cut)).subarray(0, 100))
    writeFileSync(pathOfCopy(exchanged), readFileSync(pathOfCopy(whole)))
    rmSync(pathOfCopy(lost))
    const stray = missingId()
    writeFileSync(pathOfCopy(stray), 'x')
    for (const id of [changed, cut, exchanged, lost])
      await expect(as(viewer, () => takeCopy(id))).rejects.toThrow(IntegrityError)
    expect((await as(viewer, () => takeCopy(whole))).ok).toBe(true)
    const said = (await findDamagedCopies()).filter((line) => [...ids, stray].some((id) => line.includes(id)))
    expect(said.sort()).toEqual(
      [
        `The file of copy ${changed} is not what was stored.`,
        `The file of copy ${cut} is not what was stored.`,
        `The file of copy ${exchanged} is not what was stored.`,
        `The file of copy ${lost} is missing.`,
        `The file ${stray} among the copies belongs to no copy.`,
      ].sort(),
    )
    for (const id of [changed, cut, exchanged, lost, stray]) rmSync(pathOfCopy(id), { force: true })
    await database().storedCopy.deleteMany({ where: { id: { in: [changed, cut, exchanged, lost] } } })
  })

  it('takes away what a kill left half done at the next start, and nothing else', async () => {
    const viewer = await aViewer()
    const id = await aCopy(viewer)
    const [begun, named] = [missingId(), missingId()]
    const mark = (name: string) => join(copiesFolder(), 'incoming', name)
    writeFileSync(mark(begun), 'half')
    writeFileSync(mark(named), 'whole')
    writeFileSync(pathOfCopy(named), 'whole')
    // Committed, and killed before the mark was taken away.
    writeFileSync(mark(id), 'whole')
    const stray = missingId()
    writeFileSync(pathOfCopy(stray), 'x')
    expect(await sweepCopies()).toBe(2)
    expect(incoming()).toEqual([])
    const there = onDisk()
    expect([begun, named, id, stray].map((name) => there.includes(name))).toEqual([false, false, true, true])
    rmSync(pathOfCopy(stray))
    expect((await as(viewer, () => takeCopy(id))).ok).toBe(true)
  })
})

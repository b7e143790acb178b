import { describe, expect, it } from 'vitest'
import { database, inTransaction } from '#lib/server/database/client'

const aDecision = (id: string, name = 'Invented v. Nobody') => ({ id, name, jurisdiction: 'none', record: {} })
const anId = (what: string) => `${what}-${Date.now()}`

describe('a transaction', () => {
  it('writes everything or nothing', async () => {
    const id = anId('half')
    const half = inTransaction(async (tx) => {
      await tx.decidedCase.create({ data: aDecision(id) })
      throw new Error('on the way')
    })
    await expect(half).rejects.toThrow('on the way')
    expect(await database().decidedCase.count({ where: { id } })).toBe(0)
  })

  it('is serialisable, as asked', async () => {
    const level = await inTransaction(
      (tx) => tx.$queryRaw<{ transaction_isolation: string }[]>`SHOW transaction_isolation`,
    )
    expect(level).toEqual([{ transaction_isolation: 'serializable' }])
  })

  it('counts right when twenty read and write the same row at once', async () => {
    const id = anId('count')
    await database().decidedCase.create({ data: aDecision(id, '0') })
    try {
      await Promise.all(
        Array.from({ length: 20 }, () =>
          inTransaction(async (tx) => {
            const { name } = await tx.decidedCase.findUniqueOrThrow({ where: { id } })
            await tx.decidedCase.update({ where: { id }, data: { name: String(Number(name) + 1) } })
          }),
        ),
      )
      expect((await database().decidedCase.findUniqueOrThrow({ where: { id } })).name).toBe('20')
    } finally {
      await database().decidedCase.delete({ where: { id } })
    }
  })

  it('gives every connection its own answer while large values are on their way', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, number) => {
        const text = 'x'.repeat(number % 3 === 0 ? 400_000 : 1) + number
        return number % 2 === 0
          ? database().$queryRaw<{ text: string }[]>`SELECT ${text}::text AS text`.then(([row]) => row?.text === text)
          : database().$queryRaw<{ number: number }[]>`SELECT ${number}::int AS number`.then(
              ([row]) => row?.number === number,
            )
      }),
    )
    expect(answers.every(Boolean)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { database, inTransaction } from '#lib/server/database/client'

const aUser = (email: string) => ({ email, name: 'Invented Person', passwordHash: 'none' })

describe('a transaction', () => {
  it('writes everything or nothing', async () => {
    const email = `half-${Date.now()}@example.org`
    const half = inTransaction(async (tx) => {
      await tx.user.create({ data: aUser(email) })
      throw new Error('on the way')
    })
    await expect(half).rejects.toThrow('on the way')
    expect(await database().user.count({ where: { email } })).toBe(0)
  })

  it('is serialisable, as asked', async () => {
    const level = await inTransaction(
      (tx) => tx.$queryRaw<{ transaction_isolation: string }[]>`SHOW transaction_isolation`,
    )
    expect(level).toEqual([{ transaction_isolation: 'serializable' }])
  })

  it('counts right when twenty read and write the same row at once', async () => {
    const { id } = await database().user.create({ data: aUser(`count-${Date.now()}@example.org`) })
    await database().user.update({ where: { id }, data: { name: '0' } })
    await Promise.all(
      Array.from({ length: 20 }, () =>
        inTransaction(async (tx) => {
          const { name } = await tx.user.findUniqueOrThrow({ where: { id } })
          await tx.user.update({ where: { id }, data: { name: String(Number(name) + 1) } })
        }),
      ),
    )
    expect((await database().user.findUniqueOrThrow({ where: { id } })).name).toBe('20')
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

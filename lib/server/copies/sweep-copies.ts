import 'server-only'
import { database } from '../database/client.ts'
import { sweepUnfinished } from './copy-files.ts'

/** For the start, in whose name no organisation is asked: takes away uploads that were cut off. */
export const sweepCopies = (): Promise<number> =>
  sweepUnfinished(async (ids) => {
    const rows = await database().storedCopy.findMany({ where: { id: { in: ids } }, select: { id: true } })
    return new Set(rows.map(({ id }) => id))
  })

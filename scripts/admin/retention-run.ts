import { keepErasedList } from '#lib/server/privacy/erased-list'
import { runRetention } from '#lib/server/privacy/run-retention'
import type { AdminCommand } from './command.ts'
import { withDatabase } from './with-database.ts'

export const command: AdminCommand = {
  usage: '',
  run: async () => {
    const { erased, kept } = await withDatabase(async () => {
      const done = await runRetention()
      await keepErasedList()
      return done
    })
    return {
      ok: true,
      lines: [
        ...erased.map((id) => `Case ${id}: its time was over; it is erased.`),
        ...kept.map((id) => `Case ${id}: its time is over; it is under legal hold and kept.`),
        `${erased.length} erased, ${kept.length} kept.`,
      ],
      json: { erased, kept },
    }
  },
}

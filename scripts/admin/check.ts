import { verifyTrail } from '#lib/server/audit/verify-trail'
import { findDamagedCopies } from '#lib/server/copies/find-damaged-copies'
import { findDamage } from '#lib/server/keys/find-damage'
import type { AdminCommand } from './command.ts'
import { withDatabase } from './with-database.ts'

const shown = 50

/** Opens everything that is stored. A store that does not open at all, or lacks its key file, is told before. */
export const command: AdminCommand = {
  usage: '',
  run: () =>
    withDatabase(async () => {
      const damage = [...(await findDamage()), ...(await findDamagedCopies())]
      const trail = await verifyTrail()
      if (!trail.ok) damage.push(`The audit trail: entry ${trail.firstBad} is missing or does not follow.`)
      if (damage.length > 0) {
        const more = damage.length > shown ? [`And ${damage.length - shown} more.`] : []
        return { ok: false, problems: [...damage.slice(0, shown), ...more], json: { damaged: damage.length } }
      }
      const entries = trail.ok ? trail.head.seq : 0
      return {
        ok: true,
        lines: [`Everything that is sealed opens, and all ${entries} entries of the trail follow one another.`],
        json: { entries },
      }
    }),
}

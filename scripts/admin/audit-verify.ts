import { signingPublicKey } from '#lib/server/audit/signed-head'
import { verifyTrail } from '#lib/server/audit/verify-trail'
import type { AdminCommand } from './command.ts'
import { readHead } from './read-head.ts'
import { withDatabase } from './with-database.ts'

export const command: AdminCommand = {
  usage: '[--head FILE]',
  options: { head: { type: 'string' } },
  run: ({ values: { head } }) => {
    const known = typeof head === 'string' ? readHead(head) : undefined
    return withDatabase(async () => {
      const verdict = await verifyTrail(known)
      if (!verdict.ok) {
        const { firstBad } = verdict
        const against = known ? ', against the head that was kept' : ''
        return {
          ok: false,
          problems: [`The trail is not as it was written${against}: entry ${firstBad} is missing or does not follow.`],
          json: { firstBad },
        }
      }
      if (known?.publicKey && known.publicKey !== (await signingPublicKey())) {
        return {
          ok: false,
          problems: ['The head was signed by another installation, or this one’s key was exchanged.'],
        }
      }
      const { seq, hash } = verdict.head
      const without =
        'Without a head that was kept elsewhere, nobody can tell that its end was not cut off or rewritten.'
      const contained = `It contains the head that was kept, entry ${known?.seq}${known?.publicKey === null ? ', which was not signed' : ''}.`
      return {
        ok: true,
        lines: [`All ${seq} entries follow one another; the last has the hash ${hash}.`, known ? contained : without],
        json: { seq, hash },
      }
    })
  },
}

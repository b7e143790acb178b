import 'server-only'
import { hashRuleSet } from '#lib/rules/engine/hash-rule-set'
import { prcRuleSet } from '#lib/rules/rule-set'
import { auditHeadIn } from './audit/audit-head.ts'
import type { Transaction } from './database/client.ts'
import { environment } from './environment.ts'
import { libraryVersionIn } from './library/read-library.ts'
import { withoutTenant } from './tenant.ts'

/** What runs here, and that it runs. Says nothing about anybody or any case. */
export async function readHealth() {
  const embedded = environment().DATABASE_URL === null
  const { fsync, schema, library, head } = await withoutTenant(readState)
  return {
    ok: true,
    durability: fsync === 'on' ? 'fsync' : 'process',
    database: embedded ? 'embedded' : 'postgresql',
    schema,
    ruleSet: { id: prcRuleSet.id, version: prcRuleSet.version, hash: ruleSetHash() },
    library,
    auditHead: head,
  }
}

/** All in one transaction: on the embedded database each one waits for whatever others are at. */
async function readState(tx: Transaction) {
  const [setting] = await tx.$queryRaw<{ fsync: string; name: string | null }[]>`
    SELECT current_setting('fsync') AS fsync, (
      SELECT migration_name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name DESC LIMIT 1
    ) AS name`
  return {
    ...{ fsync: setting?.fsync, schema: setting?.name ?? null },
    ...{ library: await libraryVersionIn(tx), head: await auditHeadIn(tx) },
  }
}

let hash: string | undefined
const ruleSetHash = (): string => {
  hash ??= hashRuleSet(prcRuleSet)
  return hash
}

import 'server-only'
import { hashRuleSet } from '#lib/rules/engine/hash-rule-set'
import { prcRuleSet } from '#lib/rules/rule-set'
import { auditHead } from './audit/audit-head.ts'
import { environment } from './environment.ts'
import { libraryVersion } from './library/read-library.ts'
import { withoutTenant } from './tenant.ts'

/** What runs here, and that it runs. Says nothing about anybody or any case. */
export async function readHealth() {
  const embedded = environment().DATABASE_URL === null
  const [fsync] = await withoutTenant((tx) => tx.$queryRaw<{ fsync: string }[]>`SHOW fsync`)
  const [migration] = await withoutTenant(
    (tx) => tx.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name DESC LIMIT 1`,
  )
  return {
    ok: true,
    durability: fsync?.fsync === 'on' ? 'fsync' : 'process',
    database: embedded ? 'embedded' : 'postgresql',
    schema: migration?.name ?? null,
    ruleSet: { id: prcRuleSet.id, version: prcRuleSet.version, hash: ruleSetHash() },
    library: await libraryVersion(),
    auditHead: await auditHead(),
  }
}

let hash: string | undefined
const ruleSetHash = (): string => {
  hash ??= hashRuleSet(prcRuleSet)
  return hash
}

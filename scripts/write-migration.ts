// npm run migration -- NAME: writes the migration that leads from the migrations so far to prisma/schema.prisma.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockfileText, sqlStillMissing } from './migration/schema-engine.ts'

const root = join(import.meta.dirname, '..')
const [name, ...rest] = process.argv.slice(2)
if (!name || rest.length > 0 || !/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(name)) {
  console.error('Say what the migration does, in small letters joined by _: npm run migration -- add_decided_cases')
  process.exit(2)
}

const sql = await sqlStillMissing(root)
if (sql === null) {
  console.log('The migrations already lead to prisma/schema.prisma: nothing was written.')
  process.exit(0)
}

const migrations = join(root, 'prisma', 'migrations')
const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const directory = join(migrations, `${time}_${name}`)
mkdirSync(directory, { recursive: true })
writeFileSync(join(migrations, 'migration_lock.toml'), lockfileText)
writeFileSync(join(directory, 'migration.sql'), sql)
console.log(`Written: prisma/migrations/${time}_${name}/migration.sql. Read it before you commit it.`)

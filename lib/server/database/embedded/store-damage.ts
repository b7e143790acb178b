import 'server-only'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The stored database cannot be used as it is. The message is one sentence; the files were left as they are. */
export class DamagedStoreError extends Error {
  constructor(directory: string, finding: string) {
    super(
      `The database in ${directory} is damaged (${finding}); nothing was changed: move the data directory aside and restore a backup.`,
    )
    this.name = 'DamagedStoreError'
  }
}

// Offsets of `ControlFileData` (PostgreSQL 18, pg_control.h), little-endian.
const controlFileSize = 8192
const checkpointOffset = 32
const timelineOffset = 48
const segmentSize = 16 * 1024 * 1024

/**
 * Looks, without writing anything, for damage at which PostgreSQL would stop with an unhelpful message or
 * PGlite would start over with an empty database.
 *
 * @returns what is wrong in a few words, or null.
 */
export function findDamage(directory: string): string | null {
  const version = join(directory, 'PG_VERSION')
  if (!existsSync(version)) return 'PG_VERSION is missing'
  if (!/^\d+\s*$/.test(readFileSync(version, 'latin1'))) return 'PG_VERSION is empty or unreadable'

  const control = join(directory, 'global', 'pg_control')
  if (!existsSync(control)) return 'global/pg_control is missing'
  const bytes = readFileSync(control)
  if (bytes.length !== controlFileSize) return 'global/pg_control is cut'
  if (bytes.every((byte) => byte === 0)) return 'global/pg_control is empty'

  const log = join(directory, 'pg_wal')
  if (!existsSync(log)) return 'pg_wal is missing'
  const needed = segmentName(bytes.readUInt32LE(timelineOffset), bytes.readBigUInt64LE(checkpointOffset))
  if (!existsSync(join(log, needed))) return `pg_wal/${needed} is missing`
  const cut = readdirSync(log).find(
    (name) => /^[0-9A-F]{24}$/.test(name) && statSync(join(log, name)).size !== segmentSize,
  )
  return cut ? `pg_wal/${cut} is cut` : null
}

/** The write-ahead log file that holds a position: timeline, then the high and low part of the segment number. */
function segmentName(timeline: number, position: bigint): string {
  const segment = position / BigInt(segmentSize)
  const perLogFile = 0x1_0000_0000n / BigInt(segmentSize)
  return [BigInt(timeline), segment / perLogFile, segment % perLogFile]
    .map((part) => part.toString(16).toUpperCase().padStart(8, '0'))
    .join('')
}

import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasRoom, keepReserve } from '#lib/server/disk/reserve'
import { withFreeMebibytes } from '#tests/support/a-disk'
import { anEmptyDirectory } from '#tests/support/scratch-store'

describe('S53 the room that is left on the disk', () => {
  it.each([
    [0, false],
    [63, false],
    [64, true],
  ])('of %i MiB is enough to take something in: %s', (free, enough) => {
    withFreeMebibytes(free)
    expect(hasRoom(anEmptyDirectory())).toBe(enough)
  })

  it('is not asked for where nobody can tell it', () => {
    expect(hasRoom(join(anEmptyDirectory(), 'not-there'))).toBe(true)
    expect(() => keepReserve(join(anEmptyDirectory(), 'not-there'))).not.toThrow()
  })
})

describe('S53 the reserve', () => {
  it('is made where there is more room than it takes, kept while there is some, given up when the disk is full, and made again', () => {
    const dataDir = anEmptyDirectory()
    const leftWith = (free: number) => {
      withFreeMebibytes(free)
      const before = readdirSync(dataDir).length
      const givenUp = keepReserve(dataDir)
      expect(givenUp).toBe(readdirSync(dataDir).length < before)
      return readdirSync(dataDir).map((name) => [name, statSync(join(dataDir, name)).size / 2 ** 20])
    }
    const kept = [['reserve', 48]]
    expect(leftWith(111)).toEqual([])
    expect(leftWith(112)).toEqual(kept)
    expect(leftWith(64)).toEqual(kept)
    expect(leftWith(24)).toEqual(kept)
    expect(leftWith(23)).toEqual([])
    // What it gave back is not taken for room.
    expect(leftWith(63)).toEqual([])
    expect(leftWith(112)).toEqual(kept)
    // One that a kill cut off is made whole.
    truncateSync(join(dataDir, 'reserve'), 5)
    expect(leftWith(112)).toEqual(kept)
  })
})

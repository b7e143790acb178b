import 'server-only'
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const mebibyte = 2 ** 20
/** What is kept back: two files of the database's log, which it makes whole, and what the trail needs for a long time. */
const reserveMebibytes = 48
/** With less than this nothing is taken in any more. */
const leastMebibytes = 64
/** With less than this the disk is full, and the database, which makes files of 16 MiB, may not go on: something else than we has filled it. */
const fullMebibytes = 24

const reserveOf = (dataDir: string): string => join(dataDir, 'reserve')

/** MiB that a program which is not the system's own may still write. */
function freeMebibytes(dataDir: string): number {
  const { bavail, bsize } = statfsSync(dataDir)
  return (bavail * bsize) / mebibyte
}

/**
 * Whether the disk has room for more content. It is asked before content is taken in, so that the last of the disk is
 * left to what has to be written even then: who read what, who signed in, and what the database needs to go on.
 */
export function hasRoom(dataDir: string): boolean {
  try {
    return freeMebibytes(dataDir) >= leastMebibytes
  } catch {
    // The system does not tell. Whoever writes is told.
    return true
  }
}

/** Whether there is too little for a database to start, or go on. */
export function isFull(dataDir: string): boolean {
  try {
    return freeMebibytes(dataDir) < fullMebibytes
  } catch {
    return false
  }
}

/**
 * Keeps a file of zeros on the disk, and gives it up when the disk is full all the same: where something else fills it, what is stored can
 * still be read and recorded as read. Done again and again, by a process that may write there.
 *
 * @returns whether it was given up just now
 */
export function keepReserve(dataDir: string): boolean {
  try {
    const free = freeMebibytes(dataDir)
    const reserve = reserveOf(dataDir)
    const size = statSync(reserve, { throwIfNoEntry: false })?.size ?? 0
    if (size > 0 && free < fullMebibytes) return giveUp(dataDir, reserve)
    // A smaller one was cut off while it was written.
    if (size >= reserveMebibytes * mebibyte) return false
    if (free >= leastMebibytes + reserveMebibytes) writeReserve(reserve)
  } catch {
    // There is no room for it, or no disk: whoever has to write says so.
  }
  return false
}

/** A file system may hand out again what it took back only when it has written down that it did. */
function giveUp(dataDir: string, reserve: string): true {
  rmSync(reserve)
  const directory = openSync(dataDir, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
  return true
}

function writeReserve(reserve: string): void {
  const file = openSync(reserve, 'w', 0o600)
  try {
    for (let written = 0; written < reserveMebibytes; written += 1) writeSync(file, Buffer.alloc(mebibyte))
  } finally {
    closeSync(file)
  }
}

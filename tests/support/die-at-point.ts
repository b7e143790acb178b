// Loaded before a command of ours by `--import`: the command kills itself, as `kill -9` would, once it has done its
// DIE_AT-th thing that lasts: a query, whose answer it does not wait for, or a change of the files. The processes that it
// started die with it where DIE_TOGETHER is set; otherwise they are left to notice. At an ordinary end it writes to
// POINTS_FILE how many such things there were.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import pg from 'pg'
import { killNow, processesBelow } from './processes-below.ts'

const { DIE_AT, DIE_TOGETHER, POINTS_FILE } = process.env
let points = 0

function afterwards<Args extends unknown[], Result>(work: (...args: Args) => Result) {
  return function (this: unknown, ...args: Args): Result {
    const result = work.apply(this, args)
    points += 1
    if (points === Number(DIE_AT))
      killNow([...(DIE_TOGETHER ? processesBelow(process.pid).map(({ pid }) => pid) : []), process.pid])
    return result
  }
}

Object.assign(pg.Client.prototype, { query: afterwards(pg.Client.prototype.query) })
for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'fsyncSync'] as const)
  Object.assign(fs, { [name]: afterwards(fs[name] as (...args: unknown[]) => unknown) })
syncBuiltinESMExports()
process.on('exit', () => POINTS_FILE && fs.writeFileSync(POINTS_FILE, String(points)))

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { askForWork } from '#lib/server/contained/ask-for-work'
import { workKinds } from '#lib/server/contained/kinds'
import { type ContainedWork, serveContainedWork } from '#lib/server/contained/serve-work'
import type { Probe } from '#tests/support/probing-work'
import { anEmptyDirectory } from '#tests/support/scratch-store'
import { untilGone } from '#tests/support/until-gone'

const probing = {
  documents: {
    ...workKinds.documents,
    entry: 'tests/support/probing-work.ts',
    readable: [...workKinds.documents.readable, 'tests/support/probing-work.ts'],
    jobsPerProcess: 3,
  },
}

async function served(dataDir = anEmptyDirectory()): Promise<ContainedWork> {
  const work = await serveContainedWork(dataDir, probing)
  onTestFinished(() => work.stop())
  return work
}

const ask = async (work: ContainedWork, probe: Probe): Promise<string> =>
  Buffer.from(await askForWork('documents', Buffer.from(JSON.stringify(probe)), work.socket)).toString('utf8')

it('S63 a process is followed by a new one when it has done its number of jobs, and when it died', async () => {
  const work = await served()
  const number = () => ask(work, { try: 'say its number' })
  const [first, second, third, fourth] = [await number(), await number(), await number(), await number()]
  expect([second, third]).toEqual([first, first])
  expect(fourth).not.toBe(first)
  await untilGone(Number(first))

  // The job that ended its process may be why it ended: it is not done again.
  await expect(ask(work, { try: 'end' })).rejects.toThrow('The work was not done (ProcessEnded).')
  expect(await number()).not.toBe(fourth)
})

it('jobs that come at once are each answered with their own answer', async () => {
  const work = await served()
  const files = [1, 2, 3, 4, 5].map(
    (n) => ({ try: 'read a file', with: join(process.cwd(), `lib/no-such-${n}`) }) as const,
  )
  const answers = await Promise.all([
    ...files.map((file) => ask(work, file)),
    ask(work, { try: 'say its environment' }),
  ])
  expect(answers).toEqual([...files.map(() => 'ENOENT'), expect.stringContaining('NODE_ENV')])
})

it('the socket is in a directory that only this user may enter, and both are gone afterwards', async () => {
  const dataDir = anEmptyDirectory()
  const work = await serveContainedWork(dataDir, probing)
  expect(dirname(dirname(work.socket))).toBe(dataDir)
  expect((statSync(dirname(work.socket)).mode & 0o777).toString(8)).toBe('700')
  await ask(work, { try: 'say its number' })
  const pids = work.pids()
  expect(pids).toHaveLength(1)
  await work.stop()
  await Promise.all(pids.map(untilGone))
  expect(readdirSync(dataDir)).toEqual([])
})

it('what a killed application left is removed, and what a living one has is not', async () => {
  const dataDir = anEmptyDirectory()
  const living = await served(dataDir)
  const left = join(dataDir, 'work-killed')
  mkdirSync(left)
  writeFileSync(join(left, 'work.sock'), '')
  await served(dataDir)
  expect(existsSync(left)).toBe(false)
  expect(await ask(living, { try: 'say its number' })).toMatch(/^\d+$/)
})

it('a path too long for a socket gets a short, closed directory for it', async () => {
  const dataDir = join(anEmptyDirectory(), 'long-'.repeat(20))
  mkdirSync(dataDir)
  const work = await served(dataDir)
  expect(work.socket.startsWith(dataDir)).toBe(false)
  expect((statSync(dirname(work.socket)).mode & 0o777).toString(8)).toBe('700')
  expect(await ask(work, { try: 'say its number' })).toMatch(/^\d+$/)
})

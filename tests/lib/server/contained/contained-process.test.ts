import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSocketServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type ContainedProcess, startContainedProcess } from '#lib/server/contained/contained-process'
import { type WorkKind, workKinds } from '#lib/server/contained/kinds'
import type { Probe } from '#tests/support/probing-work'
import { projectNode } from '#tests/support/project-node'
import { anEmptyDirectory } from '#tests/support/scratch-store'
import { untilGone } from '#tests/support/until-gone'

/** The documents' process, but that it tries what it is told. */
const probing: WorkKind = {
  ...workKinds.documents,
  entry: 'tests/support/probing-work.ts',
  readable: [...workKinds.documents.readable, 'tests/support/probing-work.ts'],
}

function aProcess(kind: WorkKind = probing): ContainedProcess {
  const started = startContainedProcess(kind)
  onTestFinished(() => started.end())
  return started
}

/** What came of a try: its answer, or the code of the error. */
async function outcomeOf(process: ContainedProcess, probe: Probe): Promise<string> {
  const answer = Buffer.from(await process.ask(Buffer.from(JSON.stringify(probe))))
  return answer.subarray(1).toString('utf8')
}

async function aPortThatAnswers(): Promise<string> {
  const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return String((server.address() as { port: number }).port)
}

describe('S63 a process for contained work', () => {
  it('reads no key, no data and no project file, and writes nothing', async () => {
    const secret = join(anEmptyDirectory(), 'keys')
    writeFileSync(secret, 'the key')
    const here = aProcess()
    for (const path of [secret, join(process.cwd(), '.ci/run'), join(process.cwd(), '.data'), '/etc/hostname'])
      expect(await outcomeOf(here, { try: 'read a file', with: path }), path).toBe('ERR_ACCESS_DENIED')
    const target = join(anEmptyDirectory(), 'new')
    expect(await outcomeOf(here, { try: 'write a file', with: target })).toBe('ERR_ACCESS_DENIED')
    expect(await outcomeOf(here, { try: 'write a file', with: join(process.cwd(), 'lib/x.ts') })).toBe(
      'ERR_ACCESS_DENIED',
    )
    expect(existsSync(target)).toBe(false)
    // The program it may read, or it would not be there to answer.
    expect(await outcomeOf(here, { try: 'read a file', with: join(process.cwd(), 'package.json') })).toContain(
      'article-three',
    )
  })

  it.each(['start a process', 'start a thread', 'take up a binding'] as const)('cannot %s', async (action) => {
    expect(await outcomeOf(aProcess(), { try: action })).toBe('ERR_ACCESS_DENIED')
  })

  it('reaches no port, by any way to one, and no name', async () => {
    const port = await aPortThatAnswers()
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    const here = aProcess()
    for (const way of [
      'reach a port',
      'reach a port by TLS',
      'ask over HTTP',
      'fetch',
      'send a datagram',
      'listen',
      'look up a name',
      'resolve a name',
    ] as const)
      expect(await outcomeOf(here, { try: way, with: port }), way).toBe('ERR_ACCESS_DENIED')
  })

  it('reaches no Unix socket, the database’s least of all', async () => {
    const path = join(anEmptyDirectory(), '.s.PGSQL.5432')
    const server = createSocketServer().listen(path)
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    expect(await outcomeOf(aProcess(), { try: 'reach a Unix socket', with: path })).toBe('ERR_ACCESS_DENIED')
  })

  it('knows nothing of the application’s environment', async () => {
    vi.stubEnv('KEY_FILE', '/somewhere/keys')
    vi.stubEnv('DATABASE_URL', 'postgresql://somebody:secret@127.0.0.1/somewhere')
    onTestFinished(() => void vi.unstubAllEnvs())
    // PWD is the shell's word for the folder that it was started in.
    const { PWD: _folder, ...known } = JSON.parse(await outcomeOf(aProcess(), { try: 'say its environment' }))
    expect(known).toEqual({ NODE_ENV: 'production' })
  })

  it('may run as long as its kind allows, and is ended then', async () => {
    const here = aProcess({ ...probing, jobMs: 1_500 })
    await expect(outcomeOf(here, { try: 'never end' })).rejects.toThrow('The process that did the work ended.')
    await expect.poll(() => here.alive()).toBe(false)
  })

  it.runIf(process.platform === 'linux')(
    'gets no more memory than its kind allows, in native code either',
    async () => {
      const small = { ...probing, heapMegabytes: 64 }
      expect(await outcomeOf(aProcess(small), { try: 'take memory', with: '256' })).toBe('4')
      expect(await outcomeOf(aProcess(small), { try: 'take memory', with: '4096' }).catch(String)).toMatch(
        /ended|ALLOCATION|allocat/i,
      )
    },
  )

  it.runIf(process.platform === 'linux')(
    'is held by the kernel, too: no file, no memory dump, an end to its time',
    async () => {
      const here = aProcess()
      expect(await outcomeOf(here, { try: 'say its number' })).toBe(String(here.pid))
      const limits = readFileSync(`/proc/${here.pid}/limits`, 'utf8')
      expect(limits).toMatch(/^Max file size +0 +0 /m)
      expect(limits).toMatch(/^Max core file size +0 +0 /m)
      expect(limits).toMatch(/^Max cpu time +\d+ /m)
    },
  )

  it('ends with the process that started it, however that ended', async () => {
    const starting = `
      const { startContainedProcess } = await import('#lib/server/contained/contained-process')
      const { workKinds } = await import('#lib/server/contained/kinds')
      console.log(startContainedProcess(workKinds.documents).pid)`
    const args = ['--conditions=react-server', '--input-type=module', '-e', starting]
    const starter = spawn(projectNode, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [pid] = await once(starter.stdout, 'data')
    starter.kill('SIGKILL')
    await untilGone(Number(pid))
  })

  it('says of a failure where it was, and nothing of what it was about', async () => {
    const answer = await outcomeOf(aProcess(), { try: 'fail', with: 'the words of a case' })
    const { kind, frames } = JSON.parse(answer) as { kind: string; frames: string[] }
    expect({ kind, frame: frames[0] }).toEqual({ kind: 'TypeError', frame: expect.stringContaining('probing-work.ts') })
    expect(answer).not.toContain('the words of a case')
  })
})

import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { anEmptyDirectory, anInstalledDataDirectory } from '#tests/support/scratch-store'
import { aFreePort, aTinyApplication, remove, start } from '#tests/support/tiny-application'
import { untilGone } from '#tests/support/until-gone'

let root: string
beforeAll(() => {
  root = aTinyApplication()
})
afterAll(() => remove(root))

interface Running {
  application: ReturnType<typeof start>
  address: string
  dataDir: string
  /** The processes that it has started. */
  webPid(): Promise<number>
  databasePid(): number
}

async function running(dataDir: string, env: Record<string, string> = {}): Promise<Running> {
  const port = await aFreePort()
  const application = start(root, { DATA_DIR: dataDir, PORT: String(port), ...env })
  await application.says(/^Article Three is at /m)
  const address = `http://127.0.0.1:${port}`
  return {
    application,
    address,
    dataDir,
    webPid: async () => (await (await fetch(`${address}/api/health`)).json()).pid,
    databasePid: () => JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')).pid,
  }
}

const onlyLine = (output: string) => {
  expect(output.trimEnd().split('\n')).toHaveLength(1)
  return output
}

describe('npm start', () => {
  it('goes from nothing to one address that answers, and says how to own it', async () => {
    const { application, address } = await running(anEmptyDirectory())
    await application.says(/\/setup\?token=/)
    expect(application.output().match(/Article Three is at .*/g)).toEqual([`Article Three is at ${address}`])
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ records: 155 })
    expect(await (await fetch(address)).text()).toContain('A page.')
  })

  it('does not build again what has not changed', async () => {
    const { application } = await running(await anInstalledDataDirectory())
    expect(application.output()).not.toContain('Building')
  })

  it('starts where the data and the keys lie beside the project, under a name that goes on from its own', async () => {
    const beside = mkdtempSync(`${root}-`)
    onTestFinished(() => rmSync(beside, { recursive: true, force: true }))
    const { address } = await running(join(beside, 'data'), { KEY_FILE: join(beside, 'keys') })
    expect(await (await fetch(address)).text()).toContain('A page.')
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ records: 155 })
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends every process at %s, in order', async (signal) => {
    const { application, webPid, databasePid, dataDir } = await running(await anInstalledDataDirectory())
    const pids = [await webPid(), databasePid()]
    application.process.kill(signal)
    expect(await application.exit).toBe(0)
    await Promise.all(pids.map(untilGone))
    expect(() => readFileSync(join(dataDir, 'owner.json'))).toThrow('ENOENT')
  })

  it('leaves nothing behind when it is killed, and starts again at once', async () => {
    const { application, webPid, databasePid, dataDir } = await running(await anInstalledDataDirectory())
    const pids = [await webPid(), databasePid()]
    application.process.kill('SIGKILL')
    await Promise.all(pids.map(untilGone))
    expect(await (await running(dataDir)).webPid()).not.toBe(pids[0])
  })

  it('leaves nothing behind when it is killed while it starts', async () => {
    const dataDir = await anInstalledDataDirectory()
    for (const delay of [100, 400, 800, 1_200]) {
      const application = start(root, { DATA_DIR: dataDir, PORT: String(await aFreePort()) })
      await wait(delay)
      application.process.kill('SIGKILL')
      await application.exit
    }
    const { databasePid } = await running(dataDir)
    expect(databasePid()).toBeGreaterThan(0)
  })

  it('starts the pages and the database again when they die', async () => {
    const { application, address, webPid, databasePid } = await running(await anInstalledDataDirectory())
    const web = await webPid()
    process.kill(databasePid(), 'SIGKILL')
    await application.says(/The database process ended by itself/)
    await expect
      .poll(() => fetch(`${address}/api/health`).then((answer) => answer.status), { timeout: 90_000 })
      .toBe(200)
    process.kill(web, 'SIGKILL')
    await application.says(/The web server ended by itself/)
    await expect.poll(() => webPid().catch(() => web), { timeout: 90_000 }).not.toBe(web)
  })
})

describe('S63 the process that answers the network', () => {
  it('starts no process and no thread, loads no native code, writes nowhere but among the copies and sees no other file', async () => {
    const [dataDir, elsewhere] = [await anInstalledDataDirectory(), join(anEmptyDirectory(), 'probe')]
    const secret = join(anEmptyDirectory(), 'secret')
    writeFileSync(secret, '')
    const require = createRequire(import.meta.url)
    const { address } = await running(dataDir, {
      ELSEWHERE: elsewhere,
      SECRET_FILE: secret,
      NATIVE_CODE: require.resolve('@myriaddreamin/typst-ts-node-compiler'),
    })
    expect(await (await fetch(`${address}/api/probe`)).json()).toEqual({
      'a process': 'ERR_ACCESS_DENIED',
      'a thread': 'ERR_ACCESS_DENIED',
      'native code': 'ERR_DLOPEN_DISABLED',
      'a binding': 'ERR_ACCESS_DENIED',
      'a file among the data': 'ERR_ACCESS_DENIED',
      'a file among the copies': 'allowed',
      'a file beside the copies': 'ERR_ACCESS_DENIED',
      'a file among the pages': 'ERR_ACCESS_DENIED',
      'a file elsewhere': 'ERR_ACCESS_DENIED',
      'somebody’s file': 'ERR_ACCESS_DENIED',
      'another environment': 'ERR_ACCESS_DENIED',
      'the program': 'allowed',
    })
    expect(existsSync(elsewhere)).toBe(false)
  })
})

describe('npm start says in one sentence', () => {
  it('that a value of the environment is wrong, and ends with 2', async () => {
    const application = start(root, { PORT: 'many', DATA_DIR: anEmptyDirectory() })
    expect(await application.exit).toBe(2)
    expect(onlyLine(application.output())).toBe('PORT must be a port number from 1 to 65535.\n')
  })

  it('that an argument is unknown, and ends with 2', async () => {
    const application = start(root, { DATA_DIR: anEmptyDirectory() }, ['--fast'])
    expect(await application.exit).toBe(2)
    expect(onlyLine(application.output())).toContain('--fast')
  })

  it('that the port is taken, and ends with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const application = start(root, { DATA_DIR: await anInstalledDataDirectory(), PORT: String(port) })
    expect(await application.exit).toBe(1)
    taken.close()
    expect(onlyLine(application.output())).toContain(`Port ${port} on 127.0.0.1 is taken`)
  })

  it('S51 who holds the data directory, and ends with 1', async () => {
    const { dataDir, databasePid } = await running(await anInstalledDataDirectory())
    const second = start(root, { DATA_DIR: dataDir, PORT: String(await aFreePort()) })
    expect(await second.exit).toBe(1)
    expect(onlyLine(second.output())).toContain(`in use by process ${databasePid()} `)
  })

  it('that the shipped library is damaged, and ends with 1', async () => {
    const file = join(root, 'library', 'edition.json')
    const whole = readFileSync(file)
    writeFileSync(file, '{')
    const application = start(root, { DATA_DIR: await anInstalledDataDirectory(), PORT: String(await aFreePort()) })
    const code = await application.exit
    writeFileSync(file, whole)
    expect(code).toBe(1)
    expect(application.output()).toContain('library/edition.json')
  })

  it('S54 that the database is damaged, and ends with 1', async () => {
    const dataDir = await anInstalledDataDirectory()
    remove(join(dataDir, 'database', 'global'))
    const application = start(root, { DATA_DIR: dataDir, PORT: String(await aFreePort()) })
    expect(await application.exit).toBe(1)
    expect(onlyLine(application.output())).toContain('restore a backup')
  })

  it.each([
    '/dev/null/data',
    '/dev/null',
    // Here the system says of every new entry that its parent is not there.
    ...(process.platform === 'linux' ? ['/proc/data'] : []),
  ])('that the data directory %s cannot be made, and ends with 1', async (directory) => {
    const application = start(root, { DATA_DIR: directory, PORT: String(await aFreePort()) })
    expect(await application.exit).toBe(1)
    expect(onlyLine(application.output())).toContain(directory)
  })

  it('that the database server is not there, and ends with 1', async () => {
    const nobody = `postgresql://nobody:secret-word@127.0.0.1:${await aFreePort()}/none`
    const application = start(root, {
      DATA_DIR: anEmptyDirectory(),
      DATABASE_URL: nobody,
      PORT: String(await aFreePort()),
    })
    expect(await application.exit).toBe(1)
    expect(onlyLine(application.output())).toContain('DATABASE_URL could not be opened')
    expect(application.output()).not.toContain('secret-word')
  })
})

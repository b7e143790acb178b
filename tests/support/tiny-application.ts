import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { projectNode } from './project-node.ts'

// Everything that starting needs, as it is; the pages are replaced, so that a build takes seconds.
const copied = ['lib', 'library', 'prisma', 'scripts', 'package.json', 'prisma.config.ts', 'tsconfig.json']

const pages: Record<string, string> = {
  'next.config.js': `export default {
  generateBuildId: () => process.env.ARTICLE_THREE_BUILD_ID ?? null,
  serverExternalPackages: ['pg'],
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: '../..' },
}
`,
  'app/layout.tsx': `export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><body>{children}</body></html>
}
`,
  'app/page.tsx': `import { act } from './act.ts'
export default function Page() { return <form action={act}><p>A page.</p></form> }
`,
  'app/act.ts': `'use server'
export async function act() {}
`,
  'app/api/health/route.ts': `import { database } from '#lib/server/database/client'
export const dynamic = 'force-dynamic'
export async function GET() {
  return Response.json({ pid: process.pid, records: await database().evidenceRecord.count() })
}
`,
  // What Next makes of the keys that it was built with.
  'app/api/keys/route.ts': `import { draftMode } from 'next/headers'
export const dynamic = 'force-dynamic'
export async function GET(request: Request) {
  const cookie = request.headers.get('cookie')
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actions } = process.env
  return Response.json({ draft: (await draftMode()).isEnabled, cookie, actions })
}
`,
  // What somebody would try who got to run code in the process that answers the network.
  'app/api/probe/route.ts': `export const dynamic = 'force-dynamic'
const [processes, files, threads] = ['child_process', 'fs', 'worker_threads'].map((name) => process.getBuiltinModule(name))
const tries = {
  'a process': () => processes.execSync('true'),
  'a thread': () => new threads.Worker('', { eval: true }),
  'native code': () => process.dlopen({ exports: {} }, process.env.NATIVE_CODE),
  'a binding': () => process.binding('fs'),
  'a file among the data': () => files.writeFileSync(process.env.DATA_DIR + '/probe', ''),
  'a file among the copies': () => files.writeFileSync(process.env.DATA_DIR + '/copies/probe', ''),
  'a file beside the copies': () => files.writeFileSync(process.env.DATA_DIR + '/copies-probe', ''),
  'a file among the pages': () => files.writeFileSync(process.cwd() + '/.next/probe', ''),
  'a file elsewhere': () => files.writeFileSync(process.env.ELSEWHERE, ''),
  'somebody’s file': () => files.readFileSync(process.env.SECRET_FILE),
  'another environment': () => files.readFileSync('/proc/' + process.ppid + '/environ'),
  'the program': () => files.readFileSync('package.json'),
}
export function GET() {
  const outcomes = Object.entries(tries).map(([name, attempt]) => {
    try {
      attempt()
      return [name, 'allowed']
    } catch (error) {
      return [name, error.code]
    }
  })
  return Response.json(Object.fromEntries(outcomes))
}
`,
}

/**
 * A copy of the project with pages that build in seconds. It lies inside the project, where it finds node_modules.
 *
 * @returns its directory; the caller removes it.
 */
export function aTinyApplication(): string {
  const results = join(process.cwd(), 'test-results')
  mkdirSync(results, { recursive: true })
  const root = mkdtempSync(join(results, 'application-'))
  for (const name of copied) cpSync(join(process.cwd(), name), join(root, name), { recursive: true })
  for (const [path, content] of Object.entries(pages)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

export interface Started {
  process: ChildProcess
  /** Everything printed so far. */
  output(): string
  /** Waits for a line; throws with all output when the process ends before. */
  says(line: RegExp): Promise<void>
  exit: Promise<number | null>
}

/** Runs the build script as npm would. */
export function build(root: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(projectNode, ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { NODE_ENV: 'production', PATH: process.env.PATH, HOME: process.env.HOME },
  })
  return { status, said: stdout + stderr }
}

/** Runs the start script as npm would; killed after the test if it still runs. */
export function start(root: string, env: Record<string, string>, args: string[] = []): Started {
  const child = spawn(projectNode, ['--conditions=react-server', 'scripts/start.ts', ...args], {
    cwd: root,
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...(process.env.NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }),
      KEY_FILE: `${env.DATA_DIR}.keys`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exit = once(child, 'close').then(([code]) => code as number | null)
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await exit
  })
  const says = async (line: RegExp) => {
    while (!line.test(output)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended and had said: ${output}`)
      await wait(20)
    }
  }
  return { process: child, output: () => output, says, exit }
}

export async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export function remove(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
}

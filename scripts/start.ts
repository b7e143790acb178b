// npm start, npm run dev: everything, from a fresh clone to an address that answers.
import { EnvironmentError, readEnvironment } from '#lib/server/environment'
import { generateClientWhenStale } from './start/generate-client.ts'
import { projectRoot } from './start/project.ts'
import { StartError } from './start/start-error.ts'
import { supervise } from './start/supervisor.ts'

const asked = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort())

// npm passes a signal on, but cannot pass on its own sudden death: then this process finds itself with another parent.
if (process.env.npm_lifecycle_event) {
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && asked.abort(), 250).unref()
}

const args = process.argv.slice(2)
try {
  if (args.some((arg) => arg !== '--dev'))
    throw new EnvironmentError(`Unknown: ${args.join(' ')}; only --dev is known.`)
  const mode = args.includes('--dev') ? 'dev' : 'start'
  if (mode === 'dev') process.env.APP_ENV ??= 'development'
  const environment = readEnvironment(process.env)
  generateClientWhenStale(projectRoot)
  await supervise({ root: projectRoot, mode, environment, signal: asked.signal, say: (line) => console.log(line) })
  process.exit(0)
} catch (error) {
  const expected = error instanceof StartError || error instanceof EnvironmentError
  console.error(expected ? error.message : error)
  process.exit(error instanceof EnvironmentError ? 2 : 1)
}

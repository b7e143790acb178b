import { parseArgs } from 'node:util'
import { EmbeddedDatabaseError } from '#lib/server/database/embedded/start-embedded-database'
import { EnvironmentError, readEnvironment } from '#lib/server/environment'
import { KeyFileError } from '#lib/server/keys/key-file'
import { generateClientWhenStale } from '../start/generate-client.ts'
import { projectRoot } from '../start/project.ts'
import { StartError } from '../start/start-error.ts'
import { writeOutput } from '../write-output.ts'
import { type AdminCommand, type AdminResult, CallError } from './command.ts'
import { commands } from './commands.ts'

/**
 * Runs one command of the operator.
 * @returns the exit code: 0 the thing asked is true or was done; 1 it is not, or failed; 2 the call or the input was
 *   wrong, with one line for each problem on standard error and nothing written.
 */
export async function runAdmin(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const { name, rest } = named(args)
    // What the commands import needs the client; it is written once.
    generateClientWhenStale(projectRoot)
    const { command } = await (commands[name] as (typeof commands)[string]).load()
    const { json, ...call } = parsed(name, command, rest)
    const result = await command.run({ ...call, environment: readEnvironment(process.env) })
    return await tell(result, json)
  } catch (error) {
    if (error instanceof CallError) return complain(error.problems, 2)
    if (error instanceof EnvironmentError) return complain([error.message], 2)
    if (error instanceof StartError || error instanceof EmbeddedDatabaseError || error instanceof KeyFileError)
      return complain([error.message], 1)
    throw error
  }
}

/** The command that the first words name: the longest that fits. */
function named(args: readonly string[]): { name: string; rest: readonly string[] } {
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(' ')
    if (Object.hasOwn(commands, name)) return { name, rest: args.slice(words) }
  }
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name}: ${summary}`)
  const found = args.length === 0 ? 'none was given' : `found ${JSON.stringify(args.slice(0, 2).join(' '))}`
  throw new CallError(`COMMAND: expected one of those below, but ${found}`, ...lines)
}

function parsed(name: string, command: AdminCommand, args: readonly string[]) {
  const { options = {}, positionals: wanted = [], usage } = command
  const usageLine = `usage: npm run -s admin -- ${[name, usage].filter(Boolean).join(' ')} [--json]`
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, json: { type: 'boolean' } },
    })
    if (positionals.length !== wanted.length) {
      const expected = wanted.length === 0 ? 'nothing more' : wanted.join(' ')
      throw new CallError(`${name}: expected ${expected}, but found ${positionals.length} words`, usageLine)
    }
    const { json, ...others } = values as Record<string, string | boolean | undefined>
    return { json: json === true, values: others, positionals }
  } catch (error) {
    if (error instanceof CallError) throw error
    throw new CallError(error instanceof Error ? error.message : String(error), usageLine)
  }
}

async function tell(result: AdminResult, json: boolean): Promise<0 | 1> {
  if (json) {
    const { ok } = result
    const said = { ok, ...result.json, ...(ok ? {} : { problems: result.problems }) }
    await writeOutput(`${JSON.stringify(said)}\n`)
  } else if (result.ok) {
    await writeOutput(result.lines.map((line) => `${line}\n`).join(''))
  }
  return result.ok ? 0 : complain(result.problems, 1)
}

function complain<Code extends 1 | 2>(lines: readonly string[], code: Code): Code {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''))
  return code
}

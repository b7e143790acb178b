import type { ParseArgsConfig } from 'node:util'
import type { Environment } from '#lib/server/environment'

/** How a command was called. */
export interface AdminCall {
  values: Readonly<Record<string, string | boolean | undefined>>
  positionals: readonly string[]
  environment: Environment
}

/** What came of it: with `--json`, `json` is printed and nothing else on standard output. */
export type AdminResult =
  | { ok: true; lines: readonly string[]; json?: Record<string, unknown> }
  /** The thing asked is not true or could not be done: exit code 1, one line for each problem on standard error. */
  | { ok: false; problems: readonly string[]; json?: Record<string, unknown> }

export interface AdminCommand {
  /** What follows the name of the command, such as `E-MAIL [--force]`. */
  usage: string
  /** Besides `--json`, which every command has. */
  options?: NonNullable<ParseArgsConfig['options']>
  /** Names of the words that must follow, such as `E-MAIL`. */
  positionals?: readonly string[]
  /** @throws CallError when the call or the input is wrong; nothing was written then. */
  run(call: AdminCall): Promise<AdminResult>
}

/** The call or its input is wrong: exit code 2, one line for each problem. */
export class CallError extends Error {
  override name = 'CallError'
  readonly problems: readonly string[]

  constructor(...problems: string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

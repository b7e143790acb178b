import 'server-only'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'

/** A value of the environment is wrong. The message is one sentence for each, joined by spaces. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** An unset variable and an empty one mean the same. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const wholeNumber = (expected: string, min: number, max: number) =>
  z
    .string({ error: expected })
    .regex(/^-?\d{1,12}$/, expected)
    .transform(Number)
    .refine((value) => value >= min && value <= max, expected)

const secondsPerDay = 86_400
const secondsPerYear = 365 * secondsPerDay

const environmentSchema = z.object({
  APP_ENV: optional(z.enum(['production', 'development', 'test'], 'production, development or test')),
  HOST: optional(z.string().regex(/^[0-9A-Za-z.:_-]+$/, 'an address or host name to listen on')),
  PORT: optional(wholeNumber('a port number from 1 to 65535', 1, 65_535)),
  APP_ORIGIN: optional(z.string().refine(isOrigin, 'an origin such as https://cases.example.org, without a path')),
  DATA_DIR: optional(z.string().refine((value) => !value.includes('\0'), 'a directory')),
  KEY_FILE: optional(z.string().refine((value) => !value.includes('\0'), 'a file')),
  XDG_CONFIG_HOME: optional(z.string()),
  DATABASE_URL: optional(z.string().refine(isPostgresUrl, 'a URL that begins with postgresql://')),
  SESSION_IDLE_S: optional(wholeNumber('a number of seconds from 1 to a year', 1, secondsPerYear)),
  SESSION_ABSOLUTE_S: optional(wholeNumber('a number of seconds from 1 to a year', 1, secondsPerYear)),
  CLOCK_OFFSET_S: optional(wholeNumber('a number of seconds', -100 * secondsPerYear, 100 * secondsPerYear)),
  LIMIT_REQUESTS: optional(wholeNumber('a number from 10 to 1000000', 10, 1_000_000)),
  LIMIT_HEAVY: optional(wholeNumber('a number from 1 to 1000000', 1, 1_000_000)),
  LIMIT_AT_ONCE: optional(wholeNumber('a number from 1 to 1000', 1, 1_000)),
  LIMIT_COPIES_MIB: optional(wholeNumber('a number of MiB from 1 to 100000000', 1, 100_000_000)),
  LIMIT_COPIES_PERSON_MIB: optional(wholeNumber('a number of MiB from 1 to 100000000', 1, 100_000_000)),
  /** Set by the supervisor: where the embedded database is served. */
  ARTICLE_THREE_SOCKET_DIR: optional(z.string().refine(isAbsolute, 'an absolute path')),
  /** Set by the supervisor: where contained work is asked for. */
  ARTICLE_THREE_WORK_SOCKET: optional(z.string().refine(isAbsolute, 'an absolute path')),
})

export interface Environment {
  APP_ENV: 'production' | 'development' | 'test'
  HOST: string
  PORT: number
  APP_ORIGIN: string
  /** Absolute. */
  DATA_DIR: string
  /** Absolute: the file with the keys that wrap all others. */
  KEY_FILE: string
  DATABASE_URL: string | null
  SESSION_IDLE_S: number
  SESSION_ABSOLUTE_S: number
  /** Added to the clock, for tests of what happens later. 0 in production. */
  CLOCK_OFFSET_S: number
  /** What one session may do within 20 seconds, and of heavy work at once: lib/server/fair-share.ts. */
  LIMIT_REQUESTS: number
  LIMIT_HEAVY: number
  LIMIT_AT_ONCE: number
  /** How much an organisation stores in files, and one person of it: lib/server/copies/quota.ts. */
  LIMIT_COPIES_MIB: number
  LIMIT_COPIES_PERSON_MIB: number
  ARTICLE_THREE_SOCKET_DIR: string | null
  ARTICLE_THREE_WORK_SOCKET: string | null
}

/** @throws EnvironmentError with one sentence for each wrong value. */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(env)
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues.map((issue) => `${String(issue.path[0])} must be ${issue.message}.`).join(' '),
    )
  }
  const given = parsed.data
  const HOST = given.HOST ?? '127.0.0.1'
  const PORT = given.PORT ?? 3000
  const environment: Environment = {
    APP_ENV: given.APP_ENV ?? 'production',
    HOST,
    PORT,
    APP_ORIGIN: given.APP_ORIGIN ? new URL(given.APP_ORIGIN).origin : `http://${addressOf(HOST)}:${PORT}`,
    // The comment keeps the bundler from packing the whole project: it cannot know this path.
    DATA_DIR: resolve(/* turbopackIgnore: true */ given.DATA_DIR ?? '.data'),
    KEY_FILE: resolve(/* turbopackIgnore: true */ given.KEY_FILE ?? defaultKeyFile(given.XDG_CONFIG_HOME)),
    DATABASE_URL: given.DATABASE_URL ?? null,
    SESSION_IDLE_S: given.SESSION_IDLE_S ?? 1_800,
    SESSION_ABSOLUTE_S: given.SESSION_ABSOLUTE_S ?? 43_200,
    CLOCK_OFFSET_S: given.CLOCK_OFFSET_S ?? 0,
    LIMIT_REQUESTS: given.LIMIT_REQUESTS ?? 3_000,
    LIMIT_HEAVY: given.LIMIT_HEAVY ?? 240,
    LIMIT_AT_ONCE: given.LIMIT_AT_ONCE ?? 4,
    LIMIT_COPIES_MIB: given.LIMIT_COPIES_MIB ?? 20_480,
    LIMIT_COPIES_PERSON_MIB: given.LIMIT_COPIES_PERSON_MIB ?? 5_120,
    ARTICLE_THREE_SOCKET_DIR: given.ARTICLE_THREE_SOCKET_DIR ?? null,
    ARTICLE_THREE_WORK_SOCKET: given.ARTICLE_THREE_WORK_SOCKET ?? null,
  }
  if (environment.APP_ENV === 'production' && environment.CLOCK_OFFSET_S !== 0) {
    throw new EnvironmentError('CLOCK_OFFSET_S must not be set when APP_ENV is production.')
  }
  if (environment.SESSION_IDLE_S > environment.SESSION_ABSOLUTE_S) {
    throw new EnvironmentError('SESSION_IDLE_S must not be longer than SESSION_ABSOLUTE_S.')
  }
  return environment
}

const shared = globalThis as { articleThreeEnvironment?: Environment }

/** The environment of this process, parsed once. Next evaluates a module several times in one process. */
export function environment(): Environment {
  shared.articleThreeEnvironment ??= readEnvironment(process.env)
  return shared.articleThreeEnvironment
}

/** How a browser on this machine reaches a listening address. */
export function addressOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** Beside the other configuration of this user, as the XDG Base Directory Specification has it. */
function defaultKeyFile(configHome: string | undefined): string {
  const home = configHome && isAbsolute(configHome) ? configHome : join(homedir(), '.config')
  return join(home, 'article-three', 'keys')
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(value)
}

function isPostgresUrl(value: string): boolean {
  return URL.canParse(value) && /^postgres(?:ql)?:$/.test(new URL(value).protocol)
}

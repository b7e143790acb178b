import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Viewer } from '#lib/domain/case-access'
import type { Action } from '#lib/domain/permissions'
import { readJsonBytes } from '#lib/domain/read-json'
import { declaresMoreThan, readWhole } from './body-limit.ts'
import { type Creation, creationKeySchema, creationOf } from './creation.ts'
import { isDiskFull } from './database/disk-full.ts'
import { enter } from './enter.ts'
import { environment } from './environment.ts'
import { doHeavy } from './fair-share.ts'
import { issuesOf, unstorable } from './input-issues.ts'
import { logFailure } from './log-failure.ts'
import { Refusal, SignedOutError } from './refusal.ts'
import { withinRequest } from './request-context.ts'
import { comesFromOwnPages } from './request-origin.ts'
import { markSecured, type Purpose } from './secured.ts'

/** Larger than any form of ours; a file has its own limit, given by its route. */
const jsonLimit = 512 * 1024

const maxIssues = 20

interface RouteInput<P, Q, B> {
  request: Request
  requestId: string
  params: P
  query: Q
  body: B
}
type RouteContext<A extends Purpose, P, Q, B> = RouteInput<P, Q, B> & {
  viewer: A extends Action ? Viewer : null
}

interface RouteDefinition<A extends Purpose, P, Q, B> {
  /** What it is for: an action of the permission table, 'second-step' or 'public'. */
  action: A
  params?: z.ZodType<P>
  /** Checked strictly: a parameter that is not named is refused. */
  query?: z.ZodType<Q>
  /** The body. Leave out where there is none. */
  body?: z.ZodType<B>
  /** The body is a file and `body` describes its bytes; otherwise it is JSON. */
  file?: { limit: number }
  /** The most bytes of JSON, where a body is longer than any form's. */
  json?: { limit: number }
  /** It is work that takes the machine a while: a search, an assessment, a document. Nobody gets much of it at once. */
  heavy?: true
  /** It makes something: once, for a request that comes again under the `Idempotency-Key` it had before. */
  creates?: true
  /** Returns what is sent as JSON, a whole response, or a refusal. */
  handler: (context: RouteContext<A, P, Q, B>) => Promise<unknown>
}

export type RouteHandler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>

const nothing = z.strictObject({})

const keyHeader = z.strictObject({ 'Idempotency-Key': creationKeySchema })

/**
 * The one way in for route handlers. In this order: origin of a change, size of the body, session row, their share,
 * roles, strict parsing, the handler, an answer that no cache keeps. Expected failures are `Refusal` values;
 * what is thrown is logged without content and answered 500. The headers that every answer has, of whatever
 * kind, are written by scripts/start/guard-every-answer.ts.
 */
export function secureRoute<A extends Purpose, P = object, Q = object, B = undefined>(
  definition: RouteDefinition<A, P, Q, B>,
): RouteHandler {
  const route: RouteHandler = async (request, context) => {
    const requestId = randomUUID()
    try {
      return send(await pass(definition, request, context, requestId), requestId)
    } catch (error) {
      if (error instanceof SignedOutError) return send(new Refusal('SIGNED_OUT'), requestId)
      logFailure(requestId, error)
      return send(new Refusal(isDiskFull(error) ? 'NO_SPACE' : 'FAILED'), requestId)
    }
  }
  return markSecured(route, {
    kind: 'route',
    ...{ action: definition.action, input: definition.body, heavy: definition.heavy, creates: definition.creates },
  })
}

async function pass<A extends Purpose, P, Q, B>(
  definition: RouteDefinition<A, P, Q, B>,
  request: Request,
  context: { params: Promise<unknown> },
  requestId: string,
): Promise<unknown> {
  const changes = request.method !== 'GET' && request.method !== 'HEAD'
  if (changes && !comesFromOwnPages(request.headers, environment().APP_ORIGIN)) return new Refusal('WRONG_ORIGIN')

  const limit = definition.file?.limit ?? definition.json?.limit ?? jsonLimit
  if (declaresMoreThan(request.headers, limit)) return new Refusal('TOO_LARGE')

  const entered = await enter(definition.action)
  if (!entered.ok) return new Refusal(entered.code, { retryAfter: entered.retryAfter })
  const { viewer } = entered

  const params = parse(definition.params, (await context.params) ?? {})
  // An id that is no id is an id that does not exist.
  if (params instanceof Refusal) return new Refusal('NOT_FOUND')
  const query = parse(definition.query ?? nothing, queryOf(request))
  if (query instanceof Refusal) return query
  const body = await readBody(definition, request, limit)
  if (body instanceof Refusal) return body

  const creation = creationIn(definition, request, { params, body })
  if (creation instanceof Refusal) return creation

  const work = () =>
    withinRequest({ requestId, viewer, creation }, () =>
      definition.handler({ request, requestId, viewer, params, query, body } as RouteContext<A, P, Q, B>),
    )
  if (viewer === null || !definition.heavy) return work()
  const done = await doHeavy(viewer, work)
  return done.ok ? done.result : new Refusal('TOO_FAST', { retryAfter: done.wait })
}

async function readBody<A extends Purpose, P, Q, B>(
  definition: RouteDefinition<A, P, Q, B>,
  request: Request,
  limit: number,
): Promise<unknown> {
  if (!definition.body) return undefined
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (!definition.file && type !== 'application/json') {
    return new Refusal('WRONG_TYPE', { message: 'Send the body as application/json.' })
  }
  const bytes = await readWhole(request, limit)
  if (bytes === 'too-large') return new Refusal('TOO_LARGE')
  if (bytes === 'incomplete')
    return new Refusal('INVALID', { message: 'The body is not of the length that was announced.' })
  if (definition.file) return parse(definition.body, bytes)
  const read = readJsonBytes(bytes)
  return read.ok
    ? parse(definition.body, read.value)
    : new Refusal('INVALID', { issues: read.problems.slice(0, maxIssues) })
}

function creationIn<A extends Purpose, P, Q, B>(
  { action, creates }: RouteDefinition<A, P, Q, B>,
  request: Request,
  sent: { params: unknown; body: unknown },
): Creation | Refusal | undefined {
  const header = request.headers.get('idempotency-key')
  if (!creates || header === null) return undefined
  const refused = parse(keyHeader, { 'Idempotency-Key': header })
  return refused instanceof Refusal ? refused : creationOf(action, header, sent)
}

function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url)
  const entries = [...new Set(searchParams.keys())].map((name) => {
    const values = searchParams.getAll(name)
    return [name, values.length === 1 ? (values[0] ?? '') : values] as const
  })
  return Object.fromEntries(entries)
}

function parse(schema: z.ZodType | undefined, input: unknown): unknown {
  const issues = unstorable(input)
  if (issues.length > 0) return new Refusal('INVALID', { issues })
  if (!schema) return input
  const parsed = schema.safeParse(input)
  return parsed.success ? parsed.data : new Refusal('INVALID', { issues: issuesOf(parsed.error) })
}

function send(answer: unknown, requestId: string): Response {
  const response = toResponse(answer, requestId)
  response.headers.set('Cache-Control', 'no-store')
  return response
}

function toResponse(answer: unknown, requestId: string): Response {
  if (answer instanceof Response) return new Response(answer.body, answer)
  if (answer instanceof Refusal)
    return Response.json(answer.body(requestId), { status: answer.status, headers: answer.headers })
  return Response.json(answer ?? null)
}

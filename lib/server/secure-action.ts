import 'server-only'
import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Viewer } from '#lib/domain/case-access'
import type { Action } from '#lib/domain/permissions'
import { creationOf } from './creation.ts'
import { isDiskFull } from './database/disk-full.ts'
import { enter } from './enter.ts'
import { environment } from './environment.ts'
import { doHeavy } from './fair-share.ts'
import { wayToProve } from './identity/way-to-prove.ts'
import { type InputIssue, issuesOf, unstorable } from './input-issues.ts'
import { logFailure } from './log-failure.ts'
import { Refusal, type RefusalCode, SignedOutError } from './refusal.ts'
import { withinRequest } from './request-context.ts'
import { comesFromOwnPages } from './request-origin.ts'
import { markSecured, type Purpose } from './secured.ts'

/** How an action says that it was not let through. What the person typed is still on their screen. */
export interface ActionRefusal {
  ok: false
  reason: 'signed-out' | 'forbidden' | 'invalid' | 'wrong-origin' | 'too-fast' | 'failed'
  message: string
  requestId: string
  issues: readonly InputIssue[]
}

interface ActionDefinition<A extends Purpose, S extends z.ZodType, R> {
  /** What it is for: an action of the permission table, 'second-step' or 'public'. */
  action: A
  /** Use `z.strictObject`: a field that is not named is refused. */
  input: S
  /** As of a route. */
  heavy?: true
  /** As of a route; gives the key, which came with the input. */
  creates?: (input: z.output<S>) => string
  handler: (context: { requestId: string; viewer: A extends Action ? Viewer : null }, input: z.output<S>) => Promise<R>
}

/**
 * The one way in for server actions called with a value: `export const save = secureAction({ … })`.
 * Origin, session row, their share, roles, strict parsing, handler, in this order. The size of the body is bounded by Next
 * (1 MB, refused and not cut). `redirect()` and `notFound()` in the handler work as usual.
 */
export function secureAction<A extends Purpose, S extends z.ZodType, R>(
  definition: ActionDefinition<A, S, R>,
): (input: z.input<S>) => Promise<R | ActionRefusal> {
  const action = async (input: z.input<S>) => pass(definition, input)
  return markSecured(action, { kind: 'action', ...markOf(definition) })
}

/** The same door for `useActionState`: takes the previous state and a form, whose fields are the input. */
export function secureFormAction<A extends Purpose, S extends z.ZodType, R>(
  definition: ActionDefinition<A, S, R>,
): (previous: unknown, form: FormData) => Promise<R | ActionRefusal> {
  const action = async (_previous: unknown, form: FormData) => pass(definition, fieldsOf(form))
  return markSecured(action, { kind: 'action', ...markOf(definition) })
}

const markOf = <A extends Purpose, S extends z.ZodType, R>(definition: ActionDefinition<A, S, R>) => {
  const { action, input, heavy, creates } = definition
  return { action, input, heavy, creates: creates && (true as const) }
}

async function pass<A extends Purpose, S extends z.ZodType, R>(
  definition: ActionDefinition<A, S, R>,
  input: unknown,
): Promise<R | ActionRefusal> {
  const requestId = randomUUID()
  try {
    if (!comesFromOwnPages(await headers(), environment().APP_ORIGIN)) return refuse('WRONG_ORIGIN', requestId)
    const entered = await enter(definition.action)
    // The page leaves to have it given, and comes back: what was to be done is pressed again there.
    if (!entered.ok) return entered.code === 'STEP_UP' ? redirect(await wayToProve()) : refuse(entered.code, requestId)
    const { viewer } = entered
    const issues = unstorable(input)
    if (issues.length > 0) return refuse('INVALID', requestId, issues)
    const parsed = definition.input.safeParse(input)
    if (!parsed.success) return refuse('INVALID', requestId, issuesOf(parsed.error))
    const context = { requestId, viewer } as Parameters<typeof definition.handler>[0]
    const { action, creates } = definition
    const creation = creates && creationOf(action, creates(parsed.data), { body: parsed.data })
    const work = () => withinRequest({ requestId, viewer, creation }, () => definition.handler(context, parsed.data))
    if (viewer === null || !definition.heavy) return await work()
    const done = await doHeavy(viewer, work)
    return done.ok ? done.result : refuse('TOO_FAST', requestId)
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof SignedOutError) return refuse('SIGNED_OUT', requestId)
    logFailure(requestId, error)
    return refuse(isDiskFull(error) ? 'NO_SPACE' : 'FAILED', requestId)
  }
}

const reasons = {
  SIGNED_OUT: 'signed-out',
  FORBIDDEN: 'forbidden',
  INVALID: 'invalid',
  WRONG_ORIGIN: 'wrong-origin',
  TOO_FAST: 'too-fast',
  FAILED: 'failed',
  NO_SPACE: 'failed',
} as const satisfies Partial<Record<RefusalCode, ActionRefusal['reason']>>

const refuse = (code: keyof typeof reasons, requestId: string, issues: readonly InputIssue[] = []): ActionRefusal => ({
  ok: false,
  reason: reasons[code],
  message: new Refusal(code).message,
  requestId,
  issues,
})

/** A field named once is its value, a field named more than once is the list; the framework's own are left out. */
function fieldsOf(form: unknown): unknown {
  if (!(form instanceof FormData)) return form
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'))
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

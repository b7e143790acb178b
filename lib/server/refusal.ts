import 'server-only'
import type { InputIssue } from './input-issues.ts'

/** Every way a door says no, with its HTTP status and the sentence a person reads. */
const refusals = {
  INVALID: [400, 'Something in what was sent is not as expected. Nothing was changed.'],
  SIGNED_OUT: [401, 'You are signed out. Sign in and try again; nothing was changed.'],
  WRONG_CREDENTIALS: [401, 'That is not right. Check what you typed and try again.'],
  STEP_UP: [403, 'This needs a fresh proof of who you are: a code or a passkey, not older than ten minutes.'],
  WRONG_ORIGIN: [403, 'This request did not come from a page of this application, so it was refused.'],
  FORBIDDEN: [
    403,
    'Your role in the organisation does not include this. Nothing was changed. Those who administer it can say who may.',
  ],
  SECOND_PERSON: [
    403,
    'This takes two people: ask for it, and have somebody else of your organisation approve. Nothing was changed.',
  ],
  NOT_FOUND: [404, 'There is nothing here, or it is not yours to see.'],
  CONFLICT: [409, 'This cannot be done as things stand. Nothing was changed.'],
  STALE: [412, 'Someone changed this since you read it. Nothing was overwritten: read it again and decide.'],
  TOO_LARGE: [413, 'What was sent is larger than is accepted here. Nothing was kept.'],
  WRONG_TYPE: [415, 'What was sent is not of a type that is accepted here. Nothing was kept.'],
  KEY_REUSED: [
    422,
    'This Idempotency-Key came before, with something else. Nothing was made: send another key for another thing.',
  ],
  NOT_TAKEN: [422, 'This file is not taken. Nothing was kept.'],
  VERSION_NEEDED: [428, 'Say in If-Match which version you read, so that nobody is overwritten.'],
  TOO_MANY: [429, 'Too many attempts. Wait a quarter of an hour and try again.'],
  TOO_FAST: [
    429,
    'That was more at once than one person is given, so that everybody gets their turn. Nothing was changed: wait a moment and try again.',
  ],
  FAILED: [500, 'Something went wrong on our side. What was saved before is kept; try again.'],
  NO_SPACE: [
    507,
    'The disk of the server is full, so nothing was saved. What was saved before is kept and can be read. Whoever runs the application has to make room.',
  ],
} as const satisfies Record<string, readonly [number, string]>
export type RefusalCode = keyof typeof refusals

/** A refusal on its way out; the door adds the request id. */
export class Refusal {
  readonly code: RefusalCode
  readonly message: string
  readonly issues: readonly InputIssue[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: RefusalCode,
    more: {
      message?: string
      issues?: readonly InputIssue[]
      headers?: Record<string, string>
      /** In how many seconds it may be asked again. */
      retryAfter?: number | undefined
    } = {},
  ) {
    this.code = code
    this.message = more.message ?? refusals[code][1]
    this.issues = more.issues ?? []
    this.headers = {
      ...more.headers,
      ...(more.retryAfter === undefined ? {} : { 'Retry-After': String(more.retryAfter) }),
    }
  }

  get status(): number {
    return refusals[this.code][0]
  }

  /** The body of the contract: `{ error: { code, message, requestId, issues? } }` and nothing more. */
  body(requestId: string) {
    const { code, message, issues } = this
    return { error: { code, message, requestId, ...(issues.length > 0 ? { issues } : {}) } }
  }
}

/** Thrown by `requireViewer` inside a door when nobody is signed in; the door answers SIGNED_OUT. */
export class SignedOutError extends Error {
  override readonly name = 'SignedOutError'
}

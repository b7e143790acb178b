import 'server-only'
import { Refusal, type RefusalCode } from '../refusal.ts'

/** Why something about people was refused, with the sentence that they read. */
const refused = {
  'not-found': ['NOT_FOUND'],
  'second-person': ['SECOND_PERSON'],
  'key-reused': ['KEY_REUSED'],
  'told-once': [
    'CONFLICT',
    'This invitation was made before, and its address is told once. Nothing was made: revoke it and invite again.',
  ],
  'own-rights': ['CONFLICT', 'Your own rights are changed by somebody else; you can only give roles up.'],
  'last-admin': ['CONFLICT', 'There would be no admin left. Make somebody else an admin first.'],
  'last-member': ['CONFLICT', 'Nobody who can read the case would be left on it. Share it with somebody else first.'],
  'to-be-confirmed': ['CONFLICT', 'They are not confirmed yet: confirm or revoke their invitation.'],
  'own-request': ['CONFLICT', 'You asked for this yourself: somebody else has to approve it.'],
  settled: ['CONFLICT', 'This was settled meanwhile, or is too old. Nothing was changed.'],
} as const satisfies Record<string, readonly [RefusalCode, string?]>

export type PeopleRefusal = { ok: false; reason: keyof typeof refused }

/** For a route. */
export function refusedBecause({ reason }: PeopleRefusal): Refusal {
  const [code, message]: readonly [RefusalCode, string?] = refused[reason]
  return new Refusal(code, message === undefined ? {} : { message })
}

/** For an action: the same sentence. */
export const toldWhy = <R extends { ok: true } | PeopleRefusal>(result: R) =>
  result.ok ? ({ ok: true } as const) : { ok: false as const, message: refusedBecause(result as PeopleRefusal).message }

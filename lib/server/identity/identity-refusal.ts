import 'server-only'
import { Refusal } from '../refusal.ts'

/** How the doors say what an operation on identity refused. */
export function identityRefusal(refused: {
  reason: 'wrong' | 'too-many' | 'signed-out' | 'step-up' | 'not-found' | 'last' | 'enough'
}): Refusal {
  switch (refused.reason) {
    case 'wrong':
      return new Refusal('WRONG_CREDENTIALS')
    case 'too-many':
      return new Refusal('TOO_MANY', { retryAfter: 900 })
    case 'signed-out':
      return new Refusal('SIGNED_OUT')
    case 'step-up':
      return new Refusal('STEP_UP')
    case 'not-found':
      return new Refusal('NOT_FOUND')
    case 'last':
      return new Refusal('CONFLICT', {
        message: 'This is the last second factor: without one nobody can sign in. Set up another one first.',
      })
    case 'enough':
      return new Refusal('CONFLICT', {
        message: 'There are as many passkeys as one person may have. Remove one first.',
      })
  }
}

import { expect, it } from 'vitest'
import { describeSignInEvents } from '#lib/reporting/describe-sign-in'

it('like events are counted together, in the order of their first', () => {
  expect(
    describeSignInEvents(['attempt-refused', 'password-changed', 'attempt-refused', 'roles-changed', 'roles-changed']),
  ).toEqual([
    '2 attempts to sign in as you were refused',
    'your password was changed',
    'your roles were changed, 2 times',
  ])
})

import { count } from '#lib/domain/in-words'

/** What can happen to a person's way of signing in that they should hear of, in words: of one, and of several. */
export const signInEventWords = {
  'attempt-refused': {
    one: 'an attempt to sign in as you was refused',
    several: (many: number) => `${many} attempts to sign in as you were refused`,
  },
  'password-known': {
    one: 'somebody gave your password rightly and did not take the second step',
    several: (many: number) => `${many} times somebody gave your password rightly and did not take the second step`,
  },
  'second-step-refused': {
    one: 'a second step was refused: the code or the passkey was not right',
    several: (many: number) => `${many} second steps were refused: the code or the passkey was not right`,
  },
  'passkey-fell-behind': {
    one: 'a passkey of yours was refused because its counter fell behind: it may have been copied',
    several: (many: number) =>
      `${many} times a passkey of yours was refused because its counter fell behind: it may have been copied`,
  },
  'password-changed': { one: 'your password was changed' },
  'factor-added': { one: 'a second factor was added' },
  'factor-removed': { one: 'a second factor was taken away' },
  'codes-renewed': { one: 'your recovery codes were made anew' },
  'factors-reset': { one: 'all your second factors were taken away by whoever runs this installation' },
  'sessions-ended': { one: 'your sessions were ended by whoever runs this installation' },
  'roles-changed': { one: 'your roles were changed' },
  disabled: { one: 'your account was disabled' },
  enabled: { one: 'your account was enabled again' },
} as const satisfies Record<string, { one: string; several?: (many: number) => string }>
export type SignInEventKind = keyof typeof signInEventWords

/** Several events as one sentence each, in the order of their first: like ones are counted together. */
export function describeSignInEvents(kinds: readonly SignInEventKind[]): string[] {
  return [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => {
    const words: { one: string; several?: (many: number) => string } = signInEventWords[kind]
    if (length === 1) return words.one
    return words.several ? words.several(length) : `${words.one}, ${count(length, 'time')}`
  })
}

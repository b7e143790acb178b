import type { AdminCommand } from './command.ts'

interface Listed {
  summary: string
  /** Loaded when called: what a command imports may need the database client, which is written first. */
  load: () => Promise<{ command: AdminCommand }>
}

/** Every command by the words that call it: one file each in this folder. */
export const commands: Readonly<Record<string, Listed>> = {
  init: {
    summary: 'makes the database, and the owner or the one-time address that makes the owner',
    load: () => import('./init.ts'),
  },
  'seed-test': {
    summary: 'makes two organisations with people in every role, to test with; not in production',
    load: () => import('./seed-test.ts'),
  },
  'sessions revoke': {
    summary: 'ends the sessions of one person, or everybody’s',
    load: () => import('./sessions-revoke.ts'),
  },
  'user disable': {
    summary: 'shuts a person out and ends their sessions',
    load: () => import('./user-disable.ts'),
  },
  'user reset-second-factor': {
    summary: 'takes a person’s second factors away and ends their sessions; they set up a new one when they sign in',
    load: () => import('./user-reset-second-factor.ts'),
  },
}

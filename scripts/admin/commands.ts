import type { AdminCommand } from './command.ts'

interface Listed {
  summary: string
  /** Loaded when called: what a command imports may need the database client, which is written first. */
  load: () => Promise<{ command: AdminCommand }>
}

/** Every command by the words that call it: one file each in this folder. */
export const commands: Readonly<Record<string, Listed>> = {
  'audit head': {
    summary: 'prints the end of the audit trail, signed, to be kept elsewhere',
    load: () => import('./audit-head.ts'),
  },
  'audit verify': {
    summary: 'computes the whole audit trail again, and compares it with a head that was kept',
    load: () => import('./audit-verify.ts'),
  },
  backup: {
    summary: 'writes everything into one encrypted file, and the keys to it into another',
    load: () => import('./backup.ts'),
  },
  'backup keygen': {
    summary: 'makes the pair of keys that backups are encrypted to',
    load: () => import('./backup-keygen.ts'),
  },
  'case erase': {
    summary: 'erases a case and destroys its keys, unless it is under legal hold',
    load: () => import('./case-erase.ts'),
  },
  check: {
    summary: 'opens everything that is stored and names what is damaged',
    load: () => import('./check.ts'),
  },
  init: {
    summary: 'makes the database, and the owner or the one-time address that makes the owner',
    load: () => import('./init.ts'),
  },
  'keys rotate': {
    summary: 'adds a key to the key file and wraps every stored key anew under it',
    load: () => import('./keys-rotate.ts'),
  },
  restore: {
    summary: 'puts a backup into an empty directory or database, after verifying all of it',
    load: () => import('./restore.ts'),
  },
  'retention run': {
    summary: 'erases every case whose time is over, but not those under legal hold',
    load: () => import('./retention-run.ts'),
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

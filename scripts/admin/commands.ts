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
}

/** Where the worker that seals did not run. */
export const notSealed = {
  ok: false,
  text: 'This browser could not seal it, so nothing was sent. What you typed is still here.',
} as const

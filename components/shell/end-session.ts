/** Ends the session of this browser. With the answer the browser is told to forget what it kept. */
export async function endSession(): Promise<{ ok: true } | { ok: false; message: string }> {
  try {
    // Goes on when the page is left meanwhile.
    const answer = await fetch('/api/session', { method: 'DELETE', keepalive: true })
    if (answer.ok) return { ok: true }
    const { error } = (await answer.json()) as { error: { message: string } }
    return { ok: false, message: error.message }
  } catch {
    return { ok: false, message: 'The application did not answer: you are still signed in.' }
  }
}

/** The application cannot start, and the message says why to the person who started it. */
export class StartError extends Error {
  override name = 'StartError'
}

import 'server-only'

/**
 * True when a request that changes something comes from our own pages: its `Origin` is ours, or, where
 * the browser withheld it (no header, or `null` under a no-referrer policy), `Sec-Fetch-Site` says
 * same-origin. A foreign origin is refused whatever else is said, and so is a request that says nothing.
 *
 * @param origin the origin the application is served at, such as `http://127.0.0.1:3000`
 */
export function comesFromOwnPages(headers: Pick<Headers, 'get'>, origin: string): boolean {
  const claimed = headers.get('origin')
  if (claimed !== null && claimed !== 'null') return claimed === origin
  return headers.get('sec-fetch-site') === 'same-origin'
}

/** The path of an address inside this application, for "go back to"; null for anything that could lead elsewhere. */
export function ownPath(candidate: unknown): string | null {
  if (typeof candidate !== 'string' || candidate.length > 500) return null
  // `//host` and `/\host` are other sites to a browser, and it drops tabs and newlines before it looks.
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(candidate)) return null
  const here = 'http://own.invalid'
  const url = URL.canParse(candidate, here) ? new URL(candidate, here) : null
  return url !== null && url.origin === here ? `${url.pathname}${url.search}` : null
}

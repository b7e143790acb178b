interface Circumstances {
  /** Known to the page that is sent with this answer, and to nobody before. */
  nonce: string
  /** Where the application is reached, such as https://cases.example.org. */
  origin: string
  /** `next dev` evaluates strings, adds style elements and talks over a web socket. */
  development: boolean
}

/**
 * What a page may load and do: what is ours, and nothing that stands in the page itself. Scripts need the nonce or
 * our address; `strict-dynamic` is left out on purpose, because it lets a script load from anywhere.
 */
export function contentPolicy({ nonce, development }: Omit<Circumstances, 'origin'>): string {
  const directives = {
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self'${development ? " 'unsafe-inline'" : ''}`,
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': `'self'${development ? ' ws:' : ''}`,
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

// None of these is used; a script that got in all the same cannot ask for them. Passkeys need their two.
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
const permissions = [
  ...unused.map((feature) => `${feature}=()`),
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
].join(', ')

/** The headers of every answer, whoever gives it: a page, a route, a file of the build, a refusal. */
export function headersOfEveryAnswer(circumstances: Circumstances): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(circumstances),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': permissions,
    ...(circumstances.origin.startsWith('https://')
      ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
      : {}),
  }
}

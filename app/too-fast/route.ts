import { z } from 'zod'
import { secureRoute } from '#lib/server/secure-route'

/** Where a page leaves to when somebody asked for more of them than their share: Next lets no page answer 429. */
export const GET = secureRoute({
  action: 'public',
  query: z.strictObject({ wait: z.coerce.number().int().min(1).max(60).default(1) }),
  handler: async ({ query: { wait } }) =>
    new Response(page, {
      status: 429,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': String(wait) },
    }),
})

// Without scripts and styles: it has to cost nothing.
const page = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Article Three</title>
</head>
<body>
<main>
<h1>More pages at once than one person is given</h1>
<p>So that everybody gets their turn, wait a moment, then go back and open the page again. Nothing was changed.</p>
<p><a href="/cases">Your cases</a></p>
</main>
</body>
</html>
`

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Where Next keeps what it sends when it cannot even begin to render.
const places = ['.next/server/pages/500.html', '.next/server/app/_global-error.html']

/**
 * Puts a page of ours in place of the one that Next made while building. Made before any request, it can know no
 * nonce, so it must do without scripts; and Next's own is styled inside the HTML, which our content policy refuses.
 */
export function placePlainFailurePage(root: string): void {
  for (const path of places.map((place) => join(root, place)).filter(existsSync)) {
    const [stylesheet] = /\/_next\/static\/[^"]+\.css/.exec(readFileSync(path, 'utf8')) ?? []
    writeFileSync(path, plainFailurePage(stylesheet))
  }
}

const plainFailurePage = (stylesheet: string | undefined) => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Article Three</title>
${stylesheet === undefined ? '' : `<link rel="stylesheet" href="${stylesheet}">`}
</head>
<body>
<main class="page-width py-16">
<h1 class="text-2xl">The application could not be shown</h1>
<p class="law mt-4">Something failed inside the application. What was saved is stored. Load the page again; if that
fails, stop the application and start it anew.</p>
</main>
</body>
</html>
`

'use client'

import './globals.css'
import { QuickLeave } from '#components/shell/quick-leave'

/** The last net: the layout itself failed, so this page brings its own. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en-GB">
      <head>
        <title>Article Three</title>
      </head>
      <body>
        <main className="page-width py-16">
          <h1 className="text-2xl">The application could not be shown</h1>
          <p className="law mt-4">
            Something failed inside the application. What was saved is stored. Try again; if that fails, stop the
            application and start it anew.
          </p>
          <p className="mt-4 flex flex-wrap gap-x-6">
            <button type="button" onClick={reset} className="link min-h-8 cursor-pointer">
              Try again
            </button>
            <QuickLeave />
          </p>
        </main>
      </body>
    </html>
  )
}

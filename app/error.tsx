'use client'

import { LightButton } from '#components/ui/light-button'

/** A bug or an outage below this point. Case content is neither shown nor logged here. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="page-width py-16">
      <h1 className="text-2xl">This page could not be shown</h1>
      <p className="law mt-4">
        Something failed inside the application, not in what you did. Answers whose field said “saved” are stored. What
        was typed in the last moment before this may not be.
      </p>
      <p className="mt-4">
        <LightButton look="primary" onPress={reset}>
          Try again
        </LightButton>
      </p>
      <p className="note mt-6">
        If it fails again, stop the application and start it anew; it checks its database when it starts.
        {error.digest === undefined ? null : <> The reference for the log is {error.digest}.</>}
      </p>
    </div>
  )
}

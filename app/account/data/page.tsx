import type { Metadata } from 'next'
import { securePage } from '#lib/server/secure-page'
import { TakeFile } from '../../take-file.tsx'

export const metadata: Metadata = { title: 'Your data' }

/** What is held about somebody who uses the system. */
function YourDataPage() {
  return (
    <>
      <p className="law mt-4">
        What is held about you as somebody who uses this system: your account, your sessions, which second factors you
        have (never what is secret in them), the numbers of the cases you are on, what you asked others to approve, and
        what you did, from the trail.
      </p>
      <p className="law mt-2">
        Where your browser was and what browser it is, nobody stores. What you entered in cases is data about the people
        of those cases: it is theirs to ask for.
      </p>
      <p className="note mt-2 max-w-prose">
        The file can be read by whoever has it, and says on which cases you worked, by number. That you took it is put
        on record.
      </p>
      <p className="mt-4">
        <TakeFile from="/api/me/data" name="account.json">
          Take the file
        </TakeFile>
      </p>
    </>
  )
}

export default securePage('session.read', YourDataPage)

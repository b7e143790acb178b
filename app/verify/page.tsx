import type { Metadata } from 'next'
import { securePage } from '#lib/server/secure-page'
import { VerifyFile } from './verify-file.tsx'

export const metadata: Metadata = { title: 'Verify a file' }

async function VerifyPage() {
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">Verify a file</h1>
      <p className="law mt-3">
        A report, an edition of a document or a bundle: what it is, and whether what it rests on has changed since. Its
        hash is worked out in this browser, and compared with what was issued or built here. A hash proves that a file
        is the same, byte for byte. It does not prove that what the file says is true.
      </p>
      <VerifyFile />
    </div>
  )
}

export default securePage('file.verify', VerifyPage)

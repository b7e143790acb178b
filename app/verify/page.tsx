import type { Metadata } from 'next'
import { securePage } from '#lib/server/secure-page'
import { VerifyReport } from './verify-report.tsx'

export const metadata: Metadata = { title: 'Verify a report' }

async function VerifyPage() {
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">Verify a report</h1>
      <p className="law mt-3">
        Choose a report file. Its hash is worked out in this browser, and compared with the reports issued here. A hash
        proves that a file is the same, byte for byte. It does not prove that what the file says is true.
      </p>
      <VerifyReport />
    </div>
  )
}

export default securePage('report.verify', VerifyPage)

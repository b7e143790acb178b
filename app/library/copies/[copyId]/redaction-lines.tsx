import type { RedactionProof } from '#lib/domain/redaction'
import { redactionInWords } from '#lib/reporting/bundle/describe-redaction'

/** The proof of a redaction, as it is printed at the end of the index of a bundle. */
export function RedactionLines({ proof, sha256 }: { proof: RedactionProof; sha256: string }) {
  return (
    <ul className="mt-1 list-disc pl-5">
      {redactionInWords(proof, sha256).map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  )
}

import Link from 'next/link'
import { describeRetentionEnd } from '#lib/reporting/describe-retention'

/** Says on every part of a case that its end is near. */
export function RetentionWarning({
  caseId,
  retention,
}: {
  caseId: string
  retention: Parameters<typeof describeRetentionEnd>[0]
}) {
  const sentence = describeRetentionEnd(retention)
  if (sentence === null) return null
  return (
    <div className="page-width pt-2">
      <p role="status" className="border-l-4 border-ink pl-3 text-control">
        <span className="font-semibold">{sentence}.</span>{' '}
        <Link href={`/cases/${caseId}/keeping`} prefetch={false} className="link">
          Keep it longer, or hold it
        </Link>
      </p>
    </div>
  )
}

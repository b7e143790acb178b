import Link from 'next/link'
import { describeMaterialMoves, type SinceShown } from '#lib/reporting/describe-material-moves'

/** What became of the material of a case since its assessment was last opened. Nothing where it is the same. */
export function MaterialChanged({ since }: { since: SinceShown | undefined }) {
  const said = describeMaterialMoves(since)
  if (said === null) return null
  const { title, sentence, lines, words, caveats } = said
  return (
    <details className="page-width py-2">
      <summary className="cursor-pointer">
        <strong>{title}.</strong> {sentence}
      </summary>
      <ul className="mt-2 flex max-w-prose flex-col gap-1 text-control">
        {lines.map(({ id, what, title: record, how }) => (
          <li key={id}>
            {what}:{' '}
            <Link href={`/library/records/${id}`} prefetch={false} className="link">
              {record}
            </Link>{' '}
            <span className="note">({how})</span>
          </li>
        ))}
        {words.map(({ area, how }) => (
          <li key={area}>
            Word that moved: {area}, {how}
          </li>
        ))}
      </ul>
      {caveats.map((one) => (
        <p key={one} className="note mt-1 max-w-prose">
          {one}
        </p>
      ))}
    </details>
  )
}

import type { MatchedField } from '#lib/ledger/search/why-matched'

/** A part of a text around what was looked for, with its words marked. */
export function MarkedText({ snippet: { text, marks, cutBefore, cutAfter } }: Pick<MatchedField, 'snippet'>) {
  const ends = [0, ...marks.map(({ end }) => end)]
  return (
    <>
      {cutBefore ? '… ' : ''}
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark className="bg-mark text-ink">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
      {cutAfter ? ' …' : ''}
    </>
  )
}

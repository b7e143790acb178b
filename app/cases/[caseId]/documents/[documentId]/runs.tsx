import type { Run } from '#lib/reporting/redline/redline'

/** Words with what was put in and what was taken out: marked by a line and by an element, and said aloud at both ends. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
    if (kind === 'same') return <span key={index}>{text}</span>
    const Element = kind === 'inserted' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
      <Element key={index} className={kind === 'inserted' ? 'put-in' : 'fell-away'}>
        <span className="sr-only">{kind === 'inserted' ? ' [put in: ' : ' [taken out: '}</span>
        {text}
        <span className="sr-only">] </span>
      </Element>
    )
  })
}

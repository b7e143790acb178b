import { OriginPicture } from '#components/ledger/origin-picture'
import { TimelinePicture } from '#components/ledger/timeline-picture'
import { count } from '#lib/domain/in-words'
import type { MaterialInPictures } from '#lib/ledger/material-in-pictures'

/** The material that a case prints: by the day it speaks of, and which of its sources are one origin. */
export function MaterialPictures({ material: { claims, stretches, groups, alone } }: { material: MaterialInPictures }) {
  if (claims === 0) return null
  const others = groups.length > 0 ? 'other ' : ''
  const tied = groups.flatMap(({ nodes }) => nodes).filter(({ kind }) => kind === 'source').length
  return (
    <section aria-labelledby="in-pictures" className="mt-8 border-t-2 border-ink pt-3">
      <h2 id="in-pictures" className="text-xl">
        The material of this case in pictures
      </h2>
      <h3 className="mt-3 text-lg">By the day it speaks of</h3>
      <p className="note max-w-prose">
        {count(claims, 'record')} printed above, for and against. A gap is a time of which none of them speaks.
      </p>
      <TimelinePicture stretches={stretches} />
      <h3 className="mt-5 text-lg">By what its sources rest on</h3>
      <p className="note max-w-prose">
        Sources that repeat one another, or share a publisher, an address or a document, count as one origin.
        {alone > 0
          ? ` Of ${count(alone, `${others}source`)} nothing is entered that would tie ${alone === 1 ? 'it' : 'them'} to another: that is no finding that ${alone === 1 ? 'it is' : 'they are'} independent.`
          : ''}
      </p>
      {groups.length === 0 ? null : (
        <details className="mt-1">
          <summary className="cursor-pointer">
            {count(tied, 'source')} tied to others, in {count(groups.length, 'group')}
          </summary>
          <ul className="mt-2 grid gap-x-10 gap-y-6 lg:grid-cols-2">
            {groups.map((graph) => (
              <li key={graph.nodes[0]?.id} className="border-t border-rule break-words">
                <OriginPicture graph={graph} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

import { OriginPicture } from '#components/ledger/origin-picture'
import { count } from '#lib/domain/in-words'
import type { ReadOrigins } from '#lib/server/ledger/read-origins'

/** How many independent origins stand behind a claim, and a picture of them. */
export function OriginsPart({ origins: { graph, independent, notStated } }: { origins: ReadOrigins }) {
  return (
    <section aria-labelledby="origins" className="mt-6">
      <h3 id="origins" className="text-lg">
        Origins behind it
      </h3>
      <p className="note">
        {independent === 0
          ? 'No origin is entered that could be counted.'
          : `${count(independent, 'origin')} of which no two rest on one another.`}
        {notStated > 0
          ? ` Of ${count(notStated, 'source')} nobody has entered whose words they are: not counted, since unknown is not independent.`
          : ''}
      </p>
      <OriginPicture graph={graph} />
    </section>
  )
}

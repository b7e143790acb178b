import type { DeskDocument } from './page.tsx'

const field = 'min-h-8 w-full rounded-xs border border-edge bg-paper px-2 text-control'

/** Two versions of the document to be held against each other, chosen without a script: the address carries the choice. */
export function CompareVersions({ page, editions }: { page: string } & Pick<DeskDocument, 'editions'>) {
  const [newest] = editions
  if (newest === undefined) return null
  return (
    <section aria-labelledby="compare">
      <h3 id="compare" className="text-lg">
        What changed
      </h3>
      <form method="get" action={page} className="mt-1 flex flex-col gap-2">
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className="text-control font-semibold">
            {name === 'from' ? 'Before' : 'After'}
            <select
              name={name}
              defaultValue={name === 'from' ? newest.number : 'draft'}
              className={`${field} font-normal`}
            >
              {editions.map(({ number, issuedOn }) => (
                <option key={number} value={number}>
                  Edition {number}, {issuedOn}
                </option>
              ))}
              <option value="draft">Draft as it stands</option>
            </select>
          </label>
        ))}
        <p className="note">Its words, and the facts, rules and records that moved beneath them.</p>
        <p>
          <button type="submit" className="min-h-8 rounded-xs border border-edge px-3 text-control hover:border-ink">
            Compare
          </button>
        </p>
      </form>
    </section>
  )
}

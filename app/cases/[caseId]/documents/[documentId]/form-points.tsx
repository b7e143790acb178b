import type { Basis, ForumProfile } from '#lib/reporting/document/forum-profile'

const certaintyWords: Record<Basis['certainty'], string> = {
  secondary: 'seen in a copy or an account; not verified against the text in force',
  'from-memory': 'from memory: not verified',
}

/** What is known about this form, each point with its source and how sure it is. None of it was read in the text itself. */
export function FormPoints({ profile }: { profile: ForumProfile }) {
  const declared = profile.sections.flatMap((section) =>
    section.kind === 'declaration' ? [{ text: `The wording of “${section.heading.en}”.`, basis: section.basis }] : [],
  )
  const limited = profile.limits.map(({ most, basis }) => ({
    text: `At most ${most === 1 ? 'one page' : `${most} pages`}, annexes not counted: a longer one is not issued.`,
    basis,
  }))
  const points = [...profile.points, ...limited, ...declared]
  if (points.length === 0) return null
  return (
    <section aria-labelledby="points" className="mt-12 max-w-3xl">
      <h3 id="points" className="text-lg">
        About this form: check before you file
      </h3>
      <ul className="mt-2 border-t border-rule">
        {points.map(({ text, basis }) => (
          <li key={text} className="border-b border-rule py-2 text-control">
            {text}{' '}
            <span className="note">
              {basis.authority} ({certaintyWords[basis.certainty]}){basis.address === null ? '' : ': '}
              {basis.address === null ? null : <span className="break-all">{basis.address}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

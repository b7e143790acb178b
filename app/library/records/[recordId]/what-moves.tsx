import { DifferenceView } from '#components/difference/difference-view'
import type { MovePreview } from '#lib/server/assessments/preview-move'

/** What a move would move: rules, and cases with what would be another there. Nothing is written yet. */
export function WhatMoves({ preview: { rules, cases, ...looked } }: { preview: MovePreview }) {
  return (
    <section aria-label="What it moves" aria-live="polite" className="border-t-2 border-ink pt-3">
      <h4 className="text-lg">What it moves</h4>
      <p className="note">Nothing is written yet. {lookedInWords(looked)}</p>
      <h5 className="mt-3 font-semibold">Rules it stands beside</h5>
      {rules.length === 0 ? <p className="note">None of the rule set in use.</p> : null}
      <ul className="mt-1 flex flex-col gap-1">
        {rules.map(({ id, statement, use }) => (
          <li key={id}>
            <a href={`/rule-book/rules/${id}`} className="link">
              {statement}
            </a>{' '}
            <span className="note">({use === 'supports' ? 'in support' : 'as standing against'})</span>
          </li>
        ))}
      </ul>
      <h5 className="mt-3 font-semibold">Your cases that print it</h5>
      {cases.length === 0 ? <p className="note">None of those looked at.</p> : null}
      <ul className="mt-1 flex flex-col gap-3">
        {cases.map(({ id, reference, sections }) => (
          <li key={id}>
            <a href={`/cases/${id}/assessment`} className="link font-semibold">
              {reference}
            </a>
            {': '}
            {changesInWords(sections)}
            {sections.length === 0 ? null : (
              <details className="mt-1">
                <summary className="cursor-pointer">{sections.map(({ title }) => title).join(' · ')}</summary>
                <div className="mt-2">
                  <DifferenceView sections={sections} before="Now" after="After the move" />
                </div>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether any word of support, any list of records and anything else is another one. */
function changesInWords(sections: MovePreview['cases'][number]['sections']): string {
  const differs = (...parts: string[]) => sections.some(({ id }) => parts.includes(id))
  if (sections.length === 0)
    return 'it is printed with its new state; no word of support and no list of records changes.'
  const words = differs('words')
    ? 'a word of support changes'
    : differs('words-within')
      ? 'no word of support of a ground changes, but one within a test does'
      : 'no word of support changes'
  return `${words}; ${differs('records') ? 'a list of records changes' : 'no list of records changes'}.`
}

/** How many cases stand behind what is said, and how many do not. */
function lookedInWords({ lookedAt, notLookedAt, unreadable }: Omit<MovePreview, 'rules' | 'cases'>): string {
  const cases = (count: number) => (count === 1 ? '1 case' : `${count} cases`)
  return [
    `${cases(lookedAt)} of yours${notLookedAt > 0 ? ', the ones changed last,' : ''} ${lookedAt === 1 ? 'was' : 'were'} assessed before and after.`,
    ...(notLookedAt > 0 ? [`${cases(notLookedAt)} more ${notLookedAt === 1 ? 'was' : 'were'} not looked at.`] : []),
    ...(unreadable > 0 ? [`${cases(unreadable)} with an answer that cannot be read could not be.`] : []),
    'Cases of others are not named here, and may move as well.',
  ].join(' ')
}

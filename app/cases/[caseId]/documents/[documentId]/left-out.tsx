'use client'

import { Button } from '#components/ui/button'
import { count } from '#lib/domain/in-words'
import type { FactLeftOut } from '#lib/reporting/document/left-out'

/**
 * What this document leaves out because the requesting state may read it, each with why and one press that puts it in.
 * Questions without an answer are left out as well, so that nothing can be told from what is missing.
 */
export function LeftOut({
  facts,
  putIn,
  change,
}: {
  facts: readonly FactLeftOut[]
  putIn: readonly string[]
  change: (putIn: string[]) => void
}) {
  if (facts.length === 0) return null
  const answered = facts.filter((fact) => fact.answered)
  const open = facts.filter((fact) => !fact.answered)
  const list = (those: readonly FactLeftOut[]) => (
    <ul className="mt-2 flex flex-col gap-3">
      {those.map((fact) => (
        <Fact key={fact.key} fact={fact} isIn={putIn.includes(fact.key)} putIn={putIn} change={change} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="left-out">
      <h3 id="left-out" className="text-lg">
        Left out of this document
      </h3>
      <p className="note mt-1">
        The requesting state may read it. These facts may endanger somebody, so they are not printed, and reasons that
        rest on them are said to be held by counsel. Your own copy, the report, has them all.
      </p>
      {answered.length === 0 ? <p className="note mt-2">None of these questions has an answer.</p> : list(answered)}
      {open.length === 0 ? null : (
        <details className="mt-2">
          <summary className="cursor-pointer text-control text-soft">
            {count(open.length, 'question')} without an answer, left out as well
          </summary>
          {list(open)}
        </details>
      )}
    </section>
  )
}

function Fact({
  fact: { key, question, why },
  isIn,
  putIn,
  change,
}: {
  fact: FactLeftOut
  isIn: boolean
  putIn: readonly string[]
  change: (putIn: string[]) => void
}) {
  return (
    <li>
      <p className="text-control">{question}</p>
      <p className="note">{why}</p>
      <p className="mt-1 flex items-center gap-3">
        <Button
          look="plain"
          aria-label={`${isIn ? 'Leave out' : 'Put in'}: ${question}`}
          onPress={() => change(isIn ? putIn.filter((other) => other !== key) : [...putIn, key])}
        >
          {isIn ? 'Leave it out' : 'Put it in'}
        </Button>
        <span className="note">{isIn ? 'You put it in: it is printed.' : 'Left out.'}</span>
      </p>
    </li>
  )
}

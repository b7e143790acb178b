import Link from 'next/link'

/** A condition in words, as `lib/reporting/rule-book` gives it. */
export type ShownCondition =
  | { kind: 'fact'; fact: string; words: string }
  | { kind: 'all' | 'any'; parts: readonly ShownCondition[] }
  | { kind: 'not'; part: ShownCondition }

/** When a rule is met, as nested lists: all of these, any of these, not this. Each fact leads to its page. */
export function ConditionView({ condition }: { condition: ShownCondition }) {
  switch (condition.kind) {
    case 'fact':
      return (
        <Link href={`/rule-book/facts/${condition.fact}`} prefetch={false} className="link">
          {condition.words}
        </Link>
      )
    case 'not':
      return condition.part.kind === 'any' ? (
        <Parts label="None of these" parts={condition.part.parts} />
      ) : (
        <Parts label="Not this" parts={[condition.part]} />
      )
    case 'all':
      return <Parts label="All of these" parts={condition.parts} />
    case 'any':
      return <Parts label="At least one of these" parts={condition.parts} />
  }
}

function Parts({ label, parts }: { label: string; parts: readonly ShownCondition[] }) {
  return (
    <div>
      <p className="label">{label}</p>
      <ul className="border-l border-edge pl-3">
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a condition have no identity but their place
          <li key={at} className="py-0.5">
            <ConditionView condition={part} />
          </li>
        ))}
      </ul>
    </div>
  )
}

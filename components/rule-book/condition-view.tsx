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
      return (
        <>
          <span className="label">Not</span>{' '}
          <span className="ml-1 inline-block align-top">
            <ConditionView condition={condition.part} />
          </span>
        </>
      )
    case 'all':
    case 'any':
      return (
        <div>
          <p className="label">{condition.kind === 'all' ? 'All of these' : 'At least one of these'}</p>
          <ul className="border-l border-edge pl-3">
            {condition.parts.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a condition have no identity but their place
              <li key={at} className="py-0.5">
                <ConditionView condition={part} />
              </li>
            ))}
          </ul>
        </div>
      )
  }
}

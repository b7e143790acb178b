'use client'

import { Button } from '#components/ui/button'
import { SelectField } from '#components/ui/select-field'
import { type FactTag, factTagLabels, factTags } from '#lib/reporting/document/fact-tag'

const options = factTags.map((tag) => ({ value: tag, label: factTagLabels[tag] }))

/** For an expert: how they come to each fact. One by one, or all that are left at once. */
export function FactTags({
  facts,
  tags,
  change,
}: {
  facts: readonly { key: string; question: string }[]
  tags: Readonly<Record<string, FactTag>>
  change: (tags: Record<string, FactTag>) => void
}) {
  if (facts.length === 0) return null
  const left = facts.filter(({ key }) => tags[key] === undefined)
  return (
    <section aria-labelledby="tags">
      <h3 id="tags" className="text-lg">
        How you come to each fact
      </h3>
      <p className="note mt-1">Whether you know it yourself, were told it, or take it as given for this opinion.</p>
      <p className="mt-2">
        <Button
          look="plain"
          isDisabled={left.length === 0}
          onPress={() => change({ ...tags, ...Object.fromEntries(left.map(({ key }) => [key, 'given'] as const)) })}
        >
          {left.length === 0 ? 'Every fact is placed' : `The other ${left.length} were given to me`}
        </Button>
      </p>
      <details className="mt-2">
        <summary className="cursor-pointer text-control text-soft">One by one</summary>
        <ul className="mt-2 flex flex-col gap-3">
          {facts.map(({ key, question }) => (
            <li key={key}>
              <SelectField
                dense
                label={question}
                options={options}
                value={tags[key] ?? null}
                onChange={(tag) => change({ ...tags, [key]: tag as FactTag })}
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

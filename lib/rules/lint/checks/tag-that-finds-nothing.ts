import type { MaterialQuery } from '../../engine/rule.ts'
import type { LintCheck } from '../lint-check.ts'

export const tagThatFindsNothing: LintCheck = {
  name: 'tag-that-finds-nothing',
  finds: 'A tag in a query that no record has: misspelt, or gone from the library.',
  run: ({ ruleSet: { rules, derivedFacts }, library }) => {
    const tags = new Set(library.evidence.flatMap((record) => record.tags))
    const queries: { at: string; query: MaterialQuery | undefined }[] = [
      ...rules.flatMap(({ id, material: { supports, contrary } }) =>
        [supports, contrary].map((query) => ({ at: `rule ${id}`, query })),
      ),
      ...derivedFacts.map(({ fact, query }) => ({ at: `fact ${fact}`, query })),
    ]
    return queries.flatMap(({ at, query }) =>
      (query?.tags ?? [])
        .filter((tag) => !tags.has(tag))
        .map((tag) => ({ at, what: `asks for the tag ${tag}, which no record has`, expected: 'a tag of the library' })),
    )
  },
}

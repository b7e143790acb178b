import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What was expected at a place of an input, in plain words: a schema's own message where it has one, else what its kind of refusal means. */
export function plainMessage(issue: Issue): string {
  const { message } = issue
  if (!/^(Invalid|Too (small|big))/.test(message)) return message
  switch (issue.code) {
    case 'invalid_type':
      return /received (undefined|null)$/.test(message)
        ? `expected ${wordFor[issue.expected] ?? issue.expected}, and nothing is there`
        : `expected ${wordFor[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_small':
      if (issue.minimum !== 1) return `expected ${countOf(issue)}at least ${issue.minimum}`
      return issue.origin === 'string' ? 'expected some text' : 'expected at least one'
    case 'too_big':
      return `expected ${countOf(issue)}at most ${issue.maximum}`
    default:
      return message
  }
}

const countOf = ({ origin }: { origin: string }): string => (origin === 'string' ? 'a length of ' : '')

const wordFor: Readonly<Record<string, string>> = {
  string: 'some text',
  number: 'a number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'an object',
  int: 'a whole number',
}

import type { z } from 'zod'
import { plainMessage } from './plain-message.ts'

/** One thing wrong with what was handed in: where, as a JSONPath (RFC 9535), and what was expected. */
export interface Problem {
  path: string
  message: string
}

/** `['facts', 'request.redNotice', 'conflict', 0]` as `$.facts['request.redNotice'].conflict[0]`. */
export function jsonPath(steps: readonly PropertyKey[]): string {
  const written = steps.map((step) =>
    typeof step === 'number'
      ? `[${step}]`
      : /^[A-Za-z_][A-Za-z0-9_]*$/.test(String(step))
        ? `.${String(step)}`
        : `['${String(step).replaceAll(unwritable, escaped)}']`,
  )
  return `$${written.join('')}`
}

// A key is somebody else's text: it must not end the line, nor speak to the terminal that prints it.
const unwritable = /[\\'\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const escaped = (character: string): string =>
  character === '\\' || character === "'"
    ? `\\${character}`
    : character === '\n'
      ? '\\n'
      : character
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join('')

/** The issues of a failed parse as problems, one for each. A key that should not be there is its own problem. */
export function problemsOf(error: z.ZodError, at: readonly PropertyKey[] = []): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = [...at, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: jsonPath([...path, key]), message: 'expected no such key here' }))
    return [{ path: jsonPath(path), message: plainMessage(issue) }]
  })
}

/** One line for each problem. */
export const problemLine = ({ path, message }: Problem): string => `${path}: ${message.replaceAll(/\s+/g, ' ')}`

import 'server-only'
import type { z } from 'zod'
import { plainMessage } from '#lib/domain/plain-message'

const maxDepth = 40

export interface InputIssue {
  /** JSON path from the root, such as `facts.person.age.value`; empty for the whole. */
  path: string
  message: string
}

/**
 * Finds what no column can hold, before any schema sees it: NUL and half characters (lone surrogates),
 * which PostgreSQL refuses in text and JSON, numbers that JSON cannot carry, and nesting deeper than any form of ours.
 */
export function unstorable(input: unknown): InputIssue[] {
  const open: { value: unknown; path: string; depth: number }[] = [{ value: input, path: '', depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next
    if (depth > maxDepth) return [{ path: '', message: `nested deeper than ${maxDepth} levels` }]
    if (typeof value === 'string' && !isStorable(value)) {
      return [{ path, message: 'expected text without NUL and without half characters' }]
    }
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
      return [{ path, message: 'expected a number that JSON can carry' }]
    }
    if (typeof value === 'object' && value !== null && (Array.isArray(value) || isPlain(value))) {
      for (const [key, child] of Object.entries(value)) {
        if (!isStorable(key)) return [{ path, message: 'expected names without NUL and without half characters' }]
        open.push({ value: child, path: path === '' ? key : `${path}.${key}`, depth: depth + 1 })
      }
    }
  }
  return []
}

const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** At most twenty problems, each with its JSON path and what was expected; never the value that was sent. */
export const issuesOf = (error: z.ZodError): InputIssue[] =>
  error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.').slice(0, 200),
    message: plainMessage(issue).slice(0, 300),
  }))

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

// What a file that says 'use client' reaches is sent to the browser. Zod tries on being loaded whether it may make code
// from text, which our policy forbids and every page would report; and nobody is to wait for it.
// The wording of documents is more than a megabyte of words that no page says.
const kept = new Set(['zod', 'server-only', 'next-auth', '@prisma/client', 'pg', 'lib/reporting/wording/wordings.ts'])

const read = (path: string): string => readFileSync(path, 'utf8')

/** Files below a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))

/** What a file imports for more than its types: a file of ours, or the name of a package. */
function importsOf(path: string): string[] {
  const code = read(path)
  // An action is called from afar.
  if (/^'use server'/.test(code)) return []
  const statements = code.matchAll(/^(?:import|export)\s+(?!type\b)([^;']*?)\s*from\s+'([^']+)'/gm)
  return [...statements].flatMap(([, names = '', from = '']) => {
    const listed = /^\{([^}]*)\}$/
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? ['all of it']
    return listed.every((name) => name === '' || name.startsWith('type ')) ? [] : [resolved(path, from)]
  })
}

function resolved(path: string, from: string): string {
  const own = /^#(lib|components)\/(.*)$/.exec(from)
  if (own) return `${own[1]}/${own[2]}.${own[1] === 'lib' ? 'ts' : 'tsx'}`
  return from.startsWith('.') ? normalize(join(dirname(path), from)) : from
}

/** The way from a file to a package or file that is not for the browser; null where there is none. */
function wayOut(start: string): string[] | null {
  const ways = new Map<string, string[]>([[start, [start]]])
  for (const [path, way] of ways)
    for (const next of importsOf(path)) {
      if (kept.has(next)) return [...way, next]
      if (existsSync(next) && /\.tsx?$/.test(next) && !ways.has(next)) ways.set(next, [...way, next])
    }
  return null
}

const browserFiles = [...filesIn('app'), ...filesIn('components')].filter((path) => /^'use client'/.test(read(path)))

it.each(browserFiles)('S46 %s takes nothing to the browser that belongs to the server', (path) => {
  expect(wayOut(path)).toBeNull()
})

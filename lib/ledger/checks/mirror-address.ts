import { hostOf } from '../hosts.ts'
import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

/** Hosts that keep copies of what others published. */
const copies: ReadonlySet<string> = new Set([
  '123dok.net',
  'archive.is',
  'archive.org',
  'docplayer.se',
  'docslib.org',
  'fdocuments.in',
  'fdokumen.com',
  'scribd.com',
  'threadreaderapp.com',
  'vdocument.in',
  'web.archive.org',
  'wikipedia.org',
  'wixlib.com',
])

export const mirrorAddress = defineCheck({
  id: 'mirror-address',
  title: 'The address of a copy',
  asks: 'Does the address lead to a copy instead of the original, which is what has to be cited?',
  source: 'Research on the evidence, section 4 (mirrors) and section 5, check 21.',
  *find(ledger) {
    for (const { claim, source } of notSuperseded(ledger)) {
      const host = source.url === null ? null : hostOf(source.url)
      const isCopy =
        claim.tags.includes('mirror-url') ||
        /\bmirror(?:ed)?\b|\brepublished\b/i.test(source.publisher) ||
        (host !== null && (copies.has(host) || copies.has(host.split('.').slice(-2).join('.'))))
      if (!isCopy) continue
      yield {
        claims: [claim.id],
        sources: [source.id],
        found: `The document was found as a copy, at ${host ?? 'no address'}.`,
        expected: 'The address of whoever published it.',
        toDo: 'Find the original, compare it, and put its address in the place of this one.',
      }
    }
  },
})

import type { Ledger } from '#lib/domain/ledger/ledger'
import { hostOf } from '../hosts.ts'
import { defineCheck } from './check.ts'

export const brokenAddress = defineCheck({
  id: 'broken-address',
  title: 'An address that can lead nowhere',
  asks: 'Is an address missing, cut short or mistyped? Nothing is opened: only what can be seen from the ledger is said.',
  source: 'Research on the evidence, section 5, check 21; dead links in citations (Zittrain 2014).',
  *find(ledger) {
    const likely = likelyHosts(ledger)
    const sources = [...ledger.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const { id, url } of sources) {
      if (url === null) {
        yield {
          sources: [id],
          found: 'It has no address.',
          expected: 'An address, or where the document is kept.',
          toDo: 'Enter the address of the original, or keep a copy of the document.',
        }
        continue
      }
      const host = hostOf(url)
      const meant = host === null ? undefined : likely.get(host)
      const wrong = whatIsWrong(url, host)
      if (wrong === null && meant === undefined) continue
      yield {
        sources: [id],
        found: wrong ?? `Its host ${host} differs by a letter or two from ${meant}, where others of these sources are.`,
        expected: 'An address that leads to the document itself.',
        toDo: 'Open it, and enter the address that leads to the document.',
      }
    }
  },
})

function whatIsWrong(url: string, host: string | null): string | null {
  if (host === null) return `“${url}” is no address.`
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host)) return `“${host}” can be no host.`
  if (/\s/.test(url)) return 'There is a space in the address.'
  if (/(?:\.\.\.|…)/.test(url)) return 'The address was cut short.'
  if (/[,;.)\]]$/.test(url) && !/\([^)]*\)$/.test(url))
    return 'The address ends in a mark that belongs to the sentence around it.'
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '')
  return path.replace(/^\/?/, '') === '' ? `The address leads to ${host} as a whole, not to a document.` : null
}

/** By host that occurs once: one that occurs more often and differs from it by a letter left out, put in, exchanged or moved. */
function likelyHosts(ledger: Ledger): Map<string, string> {
  const uses = new Map<string, number>()
  for (const { url } of ledger.sources.values()) {
    const host = url === null ? null : hostOf(url)
    if (host !== null) uses.set(host, (uses.get(host) ?? 0) + 1)
  }
  const byShortened = new Map<string, string>()
  for (const [host, times] of uses) if (times > 1) for (const key of shortened(host)) byShortened.set(key, host)
  const likely = new Map<string, string>()
  for (const [host, times] of uses) {
    const other =
      times > 1
        ? undefined
        : shortened(host)
            .map((key) => byShortened.get(key))
            .find((one) => one !== undefined)
    if (other !== undefined && other !== host) likely.set(host, other)
  }
  return likely
}

/** A host, and the host with any one letter left out: two that differ by so little have one of these in common. */
const shortened = (host: string): string[] => [
  host,
  ...Array.from(host, (_, at) => host.slice(0, at) + host.slice(at + 1)),
]

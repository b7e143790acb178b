import { successorOf } from '#lib/domain/ledger/claim-state'
import type { Ledger } from '#lib/domain/ledger/ledger'
import { type Tier, tiers } from '#lib/domain/ledger/tier'
import { twinsIn } from '#lib/domain/ledger/twin'
import { placedClaims } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const superseded = defineCheck({
  id: 'superseded',
  title: 'Superseded, and the last of its successors',
  asks: 'Can every claim whose place another has taken be printed with the one that holds in the end?',
  source: 'Research on the evidence, section 5, check 2.',
  *find(ledger, { printed }) {
    const ends = endsOf(ledger)
    const twins = twinsIn(ledger)
    for (const { claim, entry, state } of placedClaims(ledger)) {
      if (state !== 'superseded' || (printed && !printed.has(claim.id))) continue
      const next = successorOf(entry.moves) ?? ''
      const end = ends.get(claim.id)
      const held = end?.kind === 'holds' && narrowness(end.tier) > narrowness(claim.tier) ? twins.get(end.id) : end?.id
      const about = { claims: [claim.id], related: [...new Set(end?.id === undefined ? [next] : [next, end.id])] }
      if (end === undefined || end.kind === 'circle')
        yield {
          ...about,
          found: 'Its successors lead round in a circle, so that none of them holds.',
          expected: 'A chain that ends at a claim no other has superseded.',
          toDo: 'Enter anew the claim that holds, with its source.',
        }
      else if (end.kind === 'missing')
        yield {
          ...about,
          found: `It was superseded by ${end.id}, which is not in the ledger.`,
          expected: 'A successor that can be read and printed.',
          toDo: 'Bring in the successor, or do not print this claim.',
        }
      else if (held === undefined)
        yield {
          ...about,
          found: `It may be printed, and the claim that took its place, ${end.id}, may not go as far.`,
          expected: 'A successor of the same tier or wider.',
          toDo: 'Give the successor a publishable twin, or keep both out of what is published.',
        }
      else if (printed && !printed.has(held))
        yield {
          ...about,
          found: `It is printed without the claim that took its place, ${held}.`,
          expected: 'The successor printed beside it.',
          toDo: `Print ${held} beside it, or take this claim out.`,
        }
      else if (end.id !== next)
        yield {
          ...about,
          found: `Its successor ${next} was superseded in its turn; what holds is ${end.id}.`,
          expected: 'The end of the chain beside it, not a step on the way.',
          toDo: `Print ${end.id} where this claim or its successor is printed.`,
        }
    }
  },
})

type End =
  | { kind: 'holds'; id: string; tier: Tier }
  | { kind: 'missing'; id: string }
  | { kind: 'circle'; id?: undefined }

/** By superseded claim: where its successors end. Each claim is walked over once. */
function endsOf(ledger: Ledger): Map<string, End> {
  const ends = new Map<string, End>()
  for (const start of ledger.entries.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let id = start
    let end: End | undefined
    for (;;) {
      end = ends.get(id)
      if (end) break
      const entry = ledger.entries.get(id)
      const next = entry && successorOf(entry.moves)
      if (!entry) end = { kind: 'missing', id }
      else if (onPath.has(id)) end = { kind: 'circle' }
      else if (next === null || next === undefined) end = { kind: 'holds', id, tier: entry.claim.tier }
      if (end) break
      path.push(id)
      onPath.add(id)
      id = next ?? ''
    }
    for (const walked of path) ends.set(walked, end)
  }
  return ends
}

const narrowness = (tier: Tier): number => tiers.indexOf(tier)

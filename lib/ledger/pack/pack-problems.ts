import { canonicalJson } from '#lib/domain/canonical-hash'
import { stateAfter, whyIllegal } from '#lib/domain/ledger/claim-state'
import { slotStanding } from '#lib/domain/ledger/contrary-slot'
import { notOpenSource } from '#lib/domain/ledger/open-origins'
import { mayEnter } from '#lib/domain/ledger/tier'
import { jsonPath, type Problem } from '#lib/domain/problem'
import { hashesOf, type Pack, type PackedClaim } from './pack.ts'

/** What the form alone cannot say: that all is public, once only, whole, and as its hashes have it. */
export function problemsIn(pack: Pack): Problem[] {
  const claims = new Set(pack.claims.map(({ claim }) => claim.id))
  const sources = new Set(pack.sources.map(({ id }) => id))
  const at = (message: string, ...steps: (string | number)[]): Problem => ({
    path: jsonPath(['pack', ...steps]),
    message,
  })
  const missing = (id: string, among: ReadonlySet<string>, ...steps: (string | number)[]) =>
    among.has(id) ? [] : [at(`expected ${id} to be in the pack`, ...steps)]
  return [
    ...twice(pack.claims.map(({ claim }) => claim.id)).map((place) =>
      at('expected each id once only', 'claims', place, 'claim', 'id'),
    ),
    ...twice(pack.sources.map(({ id }) => id)).map((place) => at('expected each id once only', 'sources', place, 'id')),
    ...twice(pack.decisions.map(({ id }) => id)).map((place) =>
      at('expected each id once only', 'decisions', place, 'id'),
    ),
    ...pack.claims.flatMap((packed, index) => [
      ...missing(packed.claim.source, sources, 'claims', index, 'claim', 'source'),
      ...packed.moves.flatMap((move, step) =>
        move.claims.flatMap((id) => missing(id, claims, 'claims', index, 'moves', step, 'claims')),
      ),
      ...packed.slot.contrary.flatMap(({ claim }, place) =>
        missing(claim, claims, 'claims', index, 'slot', 'contrary', place),
      ),
      ...claimProblems(packed).map(({ path, message }) => at(message, 'claims', index, ...path)),
    ]),
    ...pack.sources.flatMap(({ id, tier, origin }, index) => [
      ...(id === notOpenSource ? [at('expected another id: this one names no source', 'sources', index, 'id')] : []),
      ...(mayEnter(tier, 'public') ? [] : [at('expected public', 'sources', index, 'tier')]),
      ...(origin.kind === 'repeats'
        ? origin.sources.flatMap((id) => missing(id, sources, 'sources', index, 'origin'))
        : []),
    ]),
    ...pack.assurances.flatMap((id, index) => missing(id, claims, 'assurances', index)),
    ...pack.copies.flatMap(({ source }, index) => missing(source, sources, 'copies', index, 'source')),
    ...(pack.changes.at(-1)?.version === pack.version
      ? []
      : [at('expected the last change to be of this version', 'changes')]),
    ...(canonicalJson(hashesOf(pack)) === canonicalJson(pack.hashes)
      ? []
      : [at('expected the hashes of what is in the pack', 'hashes')]),
  ]
}

/** The places at which an id stands that stood before. */
function twice(ids: readonly string[]): number[] {
  const before = new Set<string>()
  return ids.flatMap((id, index) => (before.size === before.add(id).size ? [index] : []))
}

function claimProblems({
  claim,
  moves,
  state,
  slot,
  standing,
}: PackedClaim): { path: (string | number)[]; message: string }[] {
  const illegal = moves.flatMap((move, step) => {
    const why = whyIllegal(stateAfter(moves.slice(0, step)), move)
    return why === null ? [] : [{ path: ['moves', step], message: why }]
  })
  return [
    ...illegal,
    ...(mayEnter(claim.tier, 'public') ? [] : [{ path: ['claim', 'tier'], message: 'expected public' }]),
    ...(claim.twinOf === null
      ? []
      : [{ path: ['claim', 'twinOf'], message: 'expected null: for whom it stands is not told' }]),
    ...(state === stateAfter(moves)
      ? []
      : [{ path: ['state'], message: `expected ${stateAfter(moves)}, where its moves lead` }]),
    ...(standing === slotStanding(claim.direction, slot)
      ? []
      : [{ path: ['standing'], message: `expected ${slotStanding(claim.direction, slot)}, which its slot says` }]),
  ]
}

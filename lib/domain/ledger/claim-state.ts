import type { StateMove } from './state-move.ts'

/** How far a claim has been tested. Every claim begins as its source asserts it. */
export const claimStates = [
  'as-asserted',
  'checked',
  'corroborated',
  'conflicting',
  'contradicted',
  'superseded',
] as const
export type ClaimState = (typeof claimStates)[number]

/** Where each state may go. Nothing is corroborated that nobody has read; what was replaced stays replaced. */
const ways: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  'as-asserted': ['checked', 'conflicting', 'contradicted', 'superseded'],
  checked: ['corroborated', 'conflicting', 'contradicted', 'superseded'],
  corroborated: ['conflicting', 'contradicted', 'superseded'],
  conflicting: ['checked', 'corroborated', 'contradicted', 'superseded'],
  contradicted: ['conflicting', 'superseded'],
  superseded: [],
}

/** The states a claim may go to from where it is. */
export const statesAfter = (state: ClaimState): readonly ClaimState[] => ways[state]

/** The states that rest on other claims, which the move has to name: who bears it out, who speaks against it, what takes its place. */
export const restsOnClaims: ReadonlySet<ClaimState> = new Set([
  'corroborated',
  'conflicting',
  'contradicted',
  'superseded',
])

/** Where a claim stands after its moves. */
export const stateAfter = (moves: readonly StateMove[]): ClaimState => moves.at(-1)?.to ?? 'as-asserted'

/** The claim that takes the place of a superseded one; null for any other. */
export function successorOf(moves: readonly StateMove[]): string | null {
  const last = moves.at(-1)
  return last?.to === 'superseded' ? (last.claims[0] ?? null) : null
}

/** Why a move is refused, in words for whoever asked; null when it is legal. The claims it names must exist: their keeper sees to it. */
export function whyIllegal(from: ClaimState, move: Pick<StateMove, 'to' | 'claims' | 'ground'>): string | null {
  if (!ways[from].includes(move.to)) {
    const open = ways[from]
    return open.length === 0
      ? 'This claim was superseded and stays so: its successor is what moves.'
      : `From “${stateWords[from]}” a claim goes to ${open.map((one) => `“${stateWords[one]}”`).join(', ')} only.`
  }
  if (move.ground.trim() === '') return 'Say on what ground.'
  if (move.to === 'superseded' && move.claims.length !== 1) return 'Name the one claim that takes its place.'
  if (restsOnClaims.has(move.to) && move.to !== 'contradicted' && move.claims.length === 0)
    return 'Name the claims it rests on.'
  return null
}

/** Each state in the words of screens and documents. */
export const stateWords: Readonly<Record<ClaimState, string>> = {
  'as-asserted': 'as asserted',
  checked: 'checked against source',
  corroborated: 'corroborated independently',
  conflicting: 'conflicting',
  contradicted: 'contradicted',
  superseded: 'superseded',
}

import { type Claim, claimSchema } from '#lib/domain/ledger/claim'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import { type Source, sourceSchema } from '#lib/domain/ledger/source'
import { type Problem, problemsOf } from '#lib/domain/problem'
import type { Proposal } from './propose-claims.ts'

/** What a person adds to a proposal or writes over it. Ids, direction, risk areas, kind and tier are theirs alone to say. */
export interface Edits {
  claim: Some<Claim>
  /** A source of the ledger as it stands, or what is to be put over the proposed one. */
  source: Some<Source>
}
type Some<T> = { [K in keyof T]?: T[K] | undefined }

/**
 * A proposal with a person's edits, as claim and source, or what is still wanting, each with its place. The words of the
 * brief stand as proposition until they are put into our own; no day, direction or reading of a figure is made up.
 *
 * @param proposed the source among the proposal's that the claim is found in; the first unless said otherwise
 */
export function acceptProposal(
  proposal: Proposal,
  edits: Edits,
  proposed = proposal.sources[0],
): { ok: true; claim: Claim; source: Source } | { ok: false; problems: Problem[] } {
  const { title, publisher, date, url } = proposed
  const source = sourceSchema.safeParse({
    ...{ title, publisher, date, url, author: null, language: null, accessedOn: null },
    ...{ about: nothingKnown, origin: { kind: 'not-stated' } },
    ...edits.source,
  })
  const [figure] = proposal.figures
  const day = proposal.dates.length === 1 && proposal.dates[0]?.length === 10 ? { asOf: proposal.dates[0] } : {}
  const claim = claimSchema.safeParse({
    ...{
      title: proposal.title,
      proposition: proposal.text,
      pinpoint: proposed.pinpoint,
      quotation: null,
      eventDate: null,
    },
    figure: figure ? { ...figure, numerator: null, denominator: null, definition: null } : null,
    ...{ elements: [], rules: [], tags: [], twinOf: null },
    ...day,
    ...edits.claim,
    source: edits.source.id,
  })
  if (claim.success && source.success) return { ok: true, claim: claim.data, source: source.data }
  return {
    ok: false,
    problems: [
      ...(claim.success ? [] : problemsOf(claim.error, ['claim'])),
      ...(source.success ? [] : problemsOf(source.error, ['source'])),
    ],
  }
}

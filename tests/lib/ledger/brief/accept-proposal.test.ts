import { describe, expect, it } from 'vitest'
import { acceptProposal } from '#lib/ledger/brief/accept-proposal'
import { importBrief } from '#lib/ledger/brief/import-brief'
import { cleanBrief, invented } from '#tests/support/invented-brief'

const proposal = importBrief(cleanBrief, invented).proposals.find(({ text }) => text.startsWith('Lantern Watch'))!
const byHand = {
  claim: { id: 'deaths', asOf: '2016-12-31', direction: 'supports-risk', riskAreas: ['torture'], tier: 'public' },
  source: { id: 'prisons', kind: 'ngo-report', tier: 'public' },
} as const

describe('a proposal', () => {
  it('becomes a claim and a source when a person has said what only a person can', () => {
    const accepted = acceptProposal(proposal, { ...byHand, claim: { ...byHand.claim, riskAreas: ['torture'] } })
    expect(accepted).toMatchObject({
      ok: true,
      claim: {
        id: 'deaths',
        proposition: 'Lantern Watch counted 41 deaths in the prisons of Orvania in 2016.',
        source: 'prisons',
        pinpoint: 'p. 12',
        figure: { value: 41, definition: null },
      },
      source: {
        title: 'Prisons of Orvania',
        publisher: 'Lantern Watch',
        date: '2017-06-12',
        origin: { kind: 'not-stated' },
      },
    })
  })

  it('is not accepted by itself: each thing that is wanting is named with its place', () => {
    const refused = acceptProposal(proposal, { claim: {}, source: {} })
    expect(refused.ok).toBe(false)
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual([
      '$.claim.id',
      '$.claim.source',
      '$.claim.asOf',
      '$.claim.direction',
      '$.claim.riskAreas',
      '$.claim.tier',
      '$.source.id',
      '$.source.kind',
      '$.source.tier',
    ])
  })

  it('is written over by what a person enters, and checked as everything else is', () => {
    const edited = {
      ...byHand.claim,
      riskAreas: ['fair-trial' as const],
      proposition: 'In our own words.',
      asOf: '2016-02-30',
    }
    const refused = acceptProposal(proposal, { claim: edited, source: byHand.source })
    expect(refused).toEqual({
      ok: false,
      problems: [{ path: '$.claim.asOf', message: 'expected a day that exists, as YYYY-MM-DD' }],
    })
  })
})

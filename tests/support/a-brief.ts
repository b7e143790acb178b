import { readBrief } from '#lib/ledger/brief/read-brief'
import type { BriefInput } from '#lib/server/ledger/import-brief'

const text = `# Detention in the north

Thirty-one of forty people held in the north were questioned at night.[^1] Nobody was told where they were.

[^1]: *Forty accounts of detention*, Institute for Custody Studies, 1 March 2025, https://example.org/accounts
`

/** An invented brief as it is brought. */
export const aBrief = (over: Partial<BriefInput> = {}): BriefInput => ({
  ...{ name: 'Brief on the north', text, tier: 'public' },
  ...over,
})

/** The places of its proposals. */
export const [aPlace = '', anotherPlace = ''] = readBrief(text).sentences.map(({ from, to }) => `${from}-${to}`)

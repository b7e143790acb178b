import { describe, expect, it } from 'vitest'
import { ecliIn, withoutEcli } from '#lib/domain/ecli'

describe('a European Case Law Identifier', () => {
  it.each([
    ['C-182/15; ECLI:EU:C:2016:630', 'ECLI:EU:C:2016:630', 'C-182/15'],
    ['STC 52/2024, ECLI:ES:TC:2024:52; BOE-A-2024-9835', 'ECLI:ES:TC:2024:52', 'STC 52/2024; BOE-A-2024-9835'],
    ['ECLI:BE:CASS:2020:ARR.20201013.2N.5, P.20.0001.N', 'ECLI:BE:CASS:2020:ARR.20201013.2N.5', 'P.20.0001.N'],
    ['See ECLI:NL:HR:2022:501.', 'ECLI:NL:HR:2022:501', 'See .'],
  ])('is found in %j', (citation, ecli, rest) => {
    expect(ecliIn([citation])).toBe(ecli)
    expect(withoutEcli(citation)).toBe(rest)
  })

  it.each(['Application no. 37610/18', '', 'ECLI:', 'ECLI:EU:C:16:630', 'not named'])('is none in %j', (citation) => {
    expect(ecliIn([citation])).toBeUndefined()
    expect(withoutEcli(citation)).toBe(citation)
  })

  it('is none where the citations name two decisions, and one where they name one twice', () => {
    expect(ecliIn(['ECLI:EU:C:2016:630', 'ECLI:EU:C:2016:631'])).toBeUndefined()
    expect(ecliIn(['ECLI:EU:C:2016:630', 'C-182/15; ECLI:EU:C:2016:630'])).toBe('ECLI:EU:C:2016:630')
  })
})

import { describe, expect, test } from 'vitest'
import { supportWords } from '#lib/domain/support'
import { balancesThatGive, type Span } from '#lib/rules/engine/balances'
import { heft, standings, supportOf } from '#lib/rules/engine/support-table'

const isIn = (place: number, { least, most }: Span): boolean => place >= least && (most === undefined || place <= most)

describe('the blocks of balances for a word', () => {
  test.each(supportWords.map((word, rank) => ({ word, rank })))(
    'hold just those to which the table gives $word or more',
    ({ rank }) => {
      for (const bestFor of standings)
        for (const bestAgainst of standings)
          for (const twoOrigins of [true, false]) {
            const isHeld = balancesThatGive(rank).some(
              (block) =>
                isIn(heft(bestFor), block.bestFor) &&
                isIn(heft(bestAgainst), block.bestAgainst) &&
                (block.twoOrigins ?? twoOrigins) === twoOrigins,
            )
            const given = supportWords.indexOf(supportOf({ bestFor, bestAgainst, twoOrigins }))
            expect(isHeld, `${bestFor} against ${bestAgainst}, ${twoOrigins}`).toBe(given >= rank)
          }
    },
  )

  test('are few: the two sides are looked at in spans, and origins only where the table looks at them', () => {
    expect(supportWords.map((_, rank) => balancesThatGive(rank).length)).toEqual([1, 1, 4, 2])
    expect(balancesThatGive(0)).toEqual([
      { bestFor: { least: 0, most: undefined }, bestAgainst: { least: 0, most: undefined }, twoOrigins: null },
    ])
  })

  test('there are none for a word that does not exist', () => {
    expect(balancesThatGive(supportWords.length)).toEqual([])
  })
})

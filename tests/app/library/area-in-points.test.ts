import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactedAreaSchema } from '#lib/domain/redaction'
import { areaInPoints, type TypedArea } from '../../../app/library/copies/[copyId]/area-in-points.ts'

const typed = (over: Partial<TypedArea> = {}): TypedArea => ({
  ...{ page: '2', left: '25.4', top: '0', width: '50,8', height: '12.7', reason: 'a stamp' },
  ...over,
})

describe('an area that is typed in millimetres', () => {
  it('is in points from the upper left corner, with its right and lower edges', () => {
    const read = areaInPoints(typed())
    expect(read).toEqual({
      ok: true,
      area: {
        ...{ page: 2, reason: 'a stamp', left: expect.closeTo(72), top: 0 },
        ...{ right: expect.closeTo(216), bottom: expect.closeTo(36) },
      },
    })
  })

  it('says at which field something else than a measure stands, all of them at once', () => {
    const read = areaInPoints(typed({ page: '0', left: 'x', width: '0', height: '-3' }))
    expect(!read.ok && Object.keys(read.problems).sort()).toEqual(['height', 'left', 'page', 'width'])
    const outside = areaInPoints(typed({ left: '4990', width: '20' }))
    expect(!outside.ok && Object.keys(outside.problems)).toEqual(['width'])
  })

  it('is always one that the server takes, where it is taken here', () => {
    const mm = fc.oneof(
      fc.integer({ min: 0, max: 6_000 }).map(String),
      fc.double({ min: 0.001, max: 6_000, noNaN: true }).map((value) => value.toFixed(3)),
      fc.string({ maxLength: 5 }),
    )
    const any = fc.record({ page: mm, left: mm, top: mm, width: mm, height: mm, reason: fc.constant('a stamp') })
    fc.assert(
      fc.property(any, (area) => {
        const read = areaInPoints(area)
        if (read.ok) expect(redactedAreaSchema.safeParse(read.area).success).toBe(true)
      }),
      { examples: [[typed({ left: '2000', top: '2000', width: '0.001', height: '0.001' })]] },
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { FactEntry, UnknownReason } from '#lib/domain/assertion'
import { sectionStatus } from '../../../app/cases/[caseId]/facts/section-status.ts'
import { doorOf } from '../../../app/cases/new/doors.ts'

const answered: FactEntry = { kind: 'asserted', assertions: [{ value: true, says: 'client' }] }
const unknown = (reason: UnknownReason): FactEntry => ({ kind: 'unknown', reason })

describe('where a section stands', () => {
  it.each([
    ['nothing was looked at', [null, null], 'Not started'],
    ['"not asked" alone is not a start', [unknown('not-asked'), null], 'Not started'],
    ['some answers', [answered, null], '1 of 2 answered'],
    [
      'waiting is kept apart from open',
      [answered, unknown('awaiting'), null],
      '1 of 3 answered, 1 awaiting a document',
    ],
    ['looked at, and some cannot be known', [answered, unknown('not-known')], '1 of 2 answered, the others looked at'],
    ['all answered', [answered, answered], 'All answered'],
  ])('%s', (_situation, entries, words) => {
    expect(sectionStatus(entries)).toBe(words)
  })
})

describe('the door a case begins at', () => {
  it('is the one named', () => expect(doorOf('help').id).toBe('help'))
  it.each([['elsewhere'], ['__proto__'], [undefined], [['help', 'hearing']]])('is the hearing for %j', (named) => {
    expect(doorOf(named as string | string[] | undefined).id).toBe('hearing')
  })
})

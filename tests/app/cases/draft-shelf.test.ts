import { beforeEach, describe, expect, it } from 'vitest'
import { sessionShelf, waitingDrafts } from '../../../app/cases/[caseId]/facts/draft-shelf.ts'

beforeEach(() => sessionStorage.clear())

describe('answers that wait in the tab', () => {
  const draft = { entry: { kind: 'unknown', reason: 'not-known' }, version: 2 } as const

  it('are kept for each case apart, and outlive the page', () => {
    sessionShelf('one').put('request.redNotice', draft)
    sessionShelf('two').put('proceedings.heldNow', draft)
    expect(sessionShelf('one').read()).toEqual({ 'request.redNotice': draft })
    expect(waitingDrafts()).toBe(2)
  })

  it('leave nothing behind once they were sent', () => {
    sessionShelf('one').put('request.redNotice', draft)
    sessionShelf('one').remove('request.redNotice')
    expect(waitingDrafts()).toBe(0)
    expect(sessionStorage).toHaveLength(0)
  })
})

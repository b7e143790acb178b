import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import {
  type ClashOfWords,
  mayStayOpen,
  type Settlement,
  settleClashes,
  settles,
} from '#lib/reporting/document/clash-of-words'
import { openClashes } from '#lib/reporting/document/open-clashes'
import { noOwnWords, type OwnWords } from '#lib/reporting/document/own-words'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { aSnapshot } from '#tests/support/a-snapshot'

/** Words of which none is in another's. */
const words = (who: string, index: number) => `${who}-${index}.`
const citation = '[[record:zu-record-1]]'

/** Clashes of every kind, and the own words in which they are. */
const situations = fc
  .array(
    fc.record({
      kind: fc.constantFrom('set', 'own', 'added', 'gone'),
      tookOut: fc.boolean(),
      hadOwn: fc.boolean(),
      cites: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => {
    const own: OwnWords = { ...structuredClone(noOwnWords), sections: { other: 'Untouched.' }, removed: ['else/where'] }
    const paragraphs: string[] = []
    const clashes = all.map(({ kind, tookOut, hadOwn, cites }, index): ClashOfWords => {
      const [printed, yours, now] = ['printed', 'yours', 'now'].map((who) => words(who, index)) as [
        string,
        string,
        string,
      ]
      const common = { printed, yours: tookOut && kind !== 'gone' ? null : yours }
      switch (kind) {
        case 'set': {
          const place = { kind: 'set', set: words('set', index), own: hadOwn ? now : null } as const
          if (hadOwn) own.edits.push({ id: `p/${index}`, set: place.set, own: now })
          return { ...common, id: `p/${index}`, now, place }
        }
        case 'own':
          paragraphs.push(`${now}${cites ? citation : ''}`)
          return {
            ...common,
            ...{ id: `own/mine/${paragraphs.length}`, now },
            place: { kind: 'own', section: 'mine', paragraph: paragraphs.length - 1 },
          }
        case 'added':
          own.added.push({ id: `added/${index}`, after: 'p/x', text: now })
          return { ...common, id: `added/${index}`, now, place: { kind: 'added' } }
        default:
          own.edits.push({ id: `gone/${index}`, set: printed, own: yours })
          return { ...common, id: `gone/${index}`, now: null, place: { kind: 'gone', after: 'p/x' } }
      }
    })
    if (paragraphs.length > 0) own.sections.mine = paragraphs.join('\n\n')
    return { own, clashes }
  })

const choice = fc.constantFrom('yours', 'now', 'open', 'write')
const settlementOf = (clash: ClashOfWords, index: number, chosen: string): Settlement => {
  if (chosen === 'write') return { write: words('written', index) }
  const take = chosen === 'open' && !mayStayOpen(clash) ? 'yours' : (chosen as 'yours' | 'now' | 'open')
  return { take }
}

describe('clashes that were settled', () => {
  it('stand as they were chosen, each word of it, and nothing else changes', () => {
    fc.assert(
      fc.property(situations, fc.array(choice, { minLength: 7, maxLength: 7 }), ({ own, clashes }, choices) => {
        const before = structuredClone(own)
        const settlements = Object.fromEntries(
          clashes.map((clash, index) => [clash.id, settlementOf(clash, index, choices[index] ?? 'now')]),
        )
        const settled = settleClashes(own, clashes, settlements)
        expect(own).toEqual(before)
        // What a reader could find: words, without those that are only kept to compare with.
        const text = JSON.stringify([settled.sections, settled.edits.map((edit) => edit.own), settled.added])
        clashes.forEach((clash, index) => {
          const settlement = settlements[clash.id] as Settlement
          const stands = 'write' in settlement ? settlement.write : settlement.take === 'now' ? null : clash.yours
          if (stands !== null) expect(text).toContain(stands)
          const choseYours = 'take' in settlement && settlement.take !== 'now'
          if (!choseYours) expect(text).not.toContain(words('yours', index))
          if (clash.place.kind === 'set' && choseYours && clash.yours === null)
            expect(settled.removed).toContain(clash.id)
          // Open is against what was printed; all else against what is set now.
          const edit = settled.edits.find(({ id }) => id === clash.id)
          if (clash.place.kind === 'set' && edit !== undefined)
            expect(edit.set).toBe('take' in settlement && settlement.take === 'open' ? clash.printed : clash.place.set)
        })
        expect(settled.sections.other).toBe('Untouched.')
        expect(settled.removed).toContain('else/where')
        expect(settled.accepted).toEqual(own.accepted)
      }),
    )
  })

  it('keep the records that a paragraph of the author’s cites, and leave the others where they are', () => {
    const own = { ...noOwnWords, sections: { mine: `One.${citation}\n\nTwo.\n\nThree.` } }
    const at = (paragraph: number, yours: string | null): ClashOfWords => ({
      ...{ id: `own/mine/${paragraph + 1}`, printed: 'was', yours, now: 'is' },
      place: { kind: 'own', section: 'mine', paragraph },
    })
    const settled = settleClashes(own, [at(0, 'Uno.'), at(1, null)], {
      'own/mine/1': { take: 'yours' },
      'own/mine/2': { take: 'yours' },
    })
    expect(settled.sections.mine).toBe(`Uno.${citation}\n\nThree.`)
  })

  it('are all settled or none: one that is open stops it, and only what the document can keep both of stays open', () => {
    fc.assert(
      fc.property(situations, fc.nat(6), ({ own, clashes }, left) => {
        const open = clashes[left % clashes.length] as ClashOfWords
        const settlements = Object.fromEntries(
          clashes.filter((clash) => clash !== open).map(({ id }) => [id, { take: 'now' } as const]),
        )
        expect(() => settleClashes(own, clashes, settlements)).toThrow(open.id)
        expect(settles(open, { take: 'open' })).toBe(open.place.kind === 'set' && open.yours !== null)
      }),
    )
  })
})

describe('at the desk', () => {
  it('words of a paragraph that is no longer there can be kept elsewhere or let go, and nothing is left over', () => {
    const profile = profileOf('hearing-brief/general')
    if (profile === undefined) throw new Error('The form is missing.')
    const own: OwnWords = {
      ...noOwnWords,
      edits: [{ id: 'nature/gone', set: 'Was set.', own: 'Words of a hand.' }],
      added: [{ id: 'added/lost', after: 'torture/nowhere', text: 'After what is gone.' }],
    }
    const snapshot = aSnapshot()
    const open = openClashes(own, buildDocument(snapshot, profile, own))
    expect(open.map(({ id, yours, place }) => [id, yours, place.kind])).toEqual([
      ['nature/gone', 'Words of a hand.', 'gone'],
      ['added/lost', 'After what is gone.', 'gone'],
    ])
    const settled = settleClashes(own, open, { 'nature/gone': { take: 'yours' }, 'added/lost': { take: 'now' } })
    const again = buildDocument(snapshot, profile, settled)
    expect([settled.edits, settled.added.map(({ text }) => text)]).toEqual([[], ['Words of a hand.']])
    expect([again.hand.homeless, openClashes(settled, again)]).toEqual([[], []])
  })
})

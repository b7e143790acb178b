import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuotation, readCopy } from '#lib/ledger/quotation/compare-quotation'
import { quotationWords } from '#lib/ledger/quotation/quotation-words'

const copy = { id: '7b1f0a52-6f1c-4d0e-9a57-0d7c0f7f8a11', sha256: 'b'.repeat(64) }

const vocabulary =
  'the a of in court official office flight affluent shuffle find no real risk was were held detained détention été naïve' +
  ' Zürich Ĳssel Sino-Tibetan ill-treatment Xinjiang 12 2019 1,500 3.5 % § won’t l’État “held” (see «order» end. but, yet; —'
const latin = fc.constantFrom(...vocabulary.split(' '))
const chinese = fc.string({
  unit: fc.constantFrom(...'人民法院应当依法公开审理案件的一是在不了有和这，。、「」'),
  minLength: 1,
  maxLength: 6,
})
const word = fc.oneof({ arbitrary: latin, weight: 5 }, { arbitrary: chinese, weight: 1 })
const page = fc.array(word, { minLength: 1, maxLength: 40 })
const hasLetters = (words: readonly string[]): boolean => /[\p{L}\p{N}]/u.test(words.join(''))

/** Pages, and a run of words on one of them. */
const place = fc
  .array(page, { minLength: 1, maxLength: 5 })
  .chain((pages) =>
    fc.record({ pages: fc.constant(pages), at: fc.nat(pages.length - 1), cut: fc.tuple(fc.nat(), fc.nat()) }),
  )
  .map(({ pages, at, cut: [one, other] }) => {
    const words = pages[at] ?? []
    const from = one % words.length
    return { pages, at, from, to: from + 1 + (other % (words.length - from)) }
  })
  .filter(({ pages, at, from, to }) => hasLetters((pages[at] ?? []).slice(from, to)))

const ligatures: [string, string][] = [
  ['ffi', 'ﬃ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
]
const marks: Record<string, string[]> = {
  '“': ['"', '„', '«'],
  '”': ['"', '»'],
  '’': ["'", 'ʼ', '`'],
  '—': ['–', '--', '―'],
}
marks['«'] = marks['“'] ?? []
marks['»'] = marks['”'] ?? []

/** The same words as another file might give them; `dice` says which. */
function disguised(words: readonly string[], dice: () => number): string {
  const pick = <T>(all: readonly T[]): T => all[dice() % all.length] as T
  return words
    .map((plain) => {
      let made = plain
      if (dice() % 3 === 0) for (const [letters, one] of ligatures) made = made.replaceAll(letters, one)
      if (dice() % 4 === 0) made = made.normalize('NFD')
      made = made.replace(/[“”’—«»]/gu, (mark) => (dice() % 2 === 0 ? mark : pick(marks[mark] ?? [mark])))
      // A hyphen at a line end between small letters.
      made = made.replace(/([a-z])([a-z])/gu, (both, one, other) =>
        dice() % 8 === 0 ? `${one}${pick(['-\n', '\u00ad\n', '\u2010 \n', '\u00ad'])}${other}` : both,
      )
      made = made.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, (one) => (dice() % 4 === 0 ? `${one}\n` : one))
      return dice() % 6 === 0
        ? made.replace(/[%(;]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        : made
    })
    .join(' ')
    .replace(/ /gu, () => pick([' ', ' ', '\n', '  ', '\u00a0', ' \r\n']))
}

const dice = fc.infiniteStream(fc.nat(1_000)).map((stream) => () => (stream.next().value as number) ?? 0)

/** Letters, figures and signs alone, by Unicode’s own compatibility: written without the code under test. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Z}\p{Cc}\p{Cf}\p{Pd}]/gu, '')
    .replace(/["'`ʼ“”„‘’«»「」]/gu, '')

describe('any quotation', () => {
  it('any words of a page are found on it, however another file would give them', () => {
    fc.assert(
      fc.property(place, dice, dice, ({ pages, at, from, to }, one, other) => {
        const read = readCopy(
          copy,
          pages.map((words, index) => ({ page: index + 1, text: disguised(words, one) })),
        )
        const words = (pages[at] ?? []).slice(from, to)
        const quotation = disguised(words, other)
        const verdict = compareQuotation(quotation, read, at + 1)
        expect(verdict.kind, `${JSON.stringify(quotation)}: ${quotationWords(verdict)}`).toBe('found')
        if (verdict.kind !== 'found') return
        expect(verdict.pages).toEqual([at + 1])
        expect(verdict.omissions).toEqual([])
        expect(verdict.brackets).toEqual([])
        const stands = verdict.passages.map((range) =>
          read.folded.source.split('\f')[range.page - 1]?.slice(range.start, range.end),
        )
        expect(bare(stands.join(''))).toBe(bare(quotation))
      }),
      { numRuns: 400 },
    )
  })

  it('over the end of a page too', () => {
    fc.assert(
      fc.property(page.filter(hasLetters), fc.nat(), dice, (words, cut, one) => {
        const at = cut % words.length
        const pages = [words.slice(0, at), words.slice(at)].map((part, index) => ({
          page: index + 1,
          text: disguised(part, one),
        }))
        const verdict = compareQuotation(words.join(' '), readCopy(copy, pages))
        expect(verdict.kind, `${JSON.stringify(words.join(' '))}: ${quotationWords(verdict)}`).toBe('found')
      }),
    )
  })

  it('one word changed is not found, and the difference names exactly that word', () => {
    const plain = fc.array(
      fc.constantFrom(...'the court held that no real risk was found there before May'.split(' ')),
      {
        minLength: 3,
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(plain, fc.nat(), dice, (words, which, one) => {
        const at = which % words.length
        const changed = words.map((own, index) => (index === at ? 'zebra' : own))
        const read = readCopy(copy, [
          { page: 1, text: 'Nothing stands here.' },
          { page: 2, text: disguised(words, one) },
        ])
        const verdict = compareQuotation(changed.join(' '), read)
        expect(verdict.kind).toBe('not-found')
        if (verdict.kind !== 'not-found') return
        const differences = verdict.nearest?.differences.filter(({ kind }) => kind !== 'same') ?? []
        expect(differences.map(({ kind, quoted, stands }) => ({ kind, quoted, stands: bare(stands) }))).toEqual([
          { kind: 'changed', quoted: 'zebra', stands: words[at] },
        ])
        expect(verdict.nearest?.pages).toEqual([2])
      }),
      { numRuns: 300 },
    )
  })

  it('nothing is found that folding cannot explain, and what is not found has a difference', () => {
    const edit = fc.record({
      at: fc.nat(),
      with: fc.constantFrom('', 'x', ' ', '-', '-\n', '1', '法', ',', '"', '\u00ad', 'ﬁ'),
    })
    let foundOnce = 0
    fc.assert(
      fc.property(place, fc.array(edit, { maxLength: 2 }), dice, ({ pages, at, from, to }, edits, one) => {
        let quotation = (pages[at] ?? []).slice(from, to).join(' ')
        for (const { at: where, with: put } of edits) {
          const cut = where % (quotation.length + 1)
          quotation = quotation.slice(0, cut) + put + quotation.slice(cut + (where % 2))
        }
        const texts = pages.map((words) => disguised(words, one))
        const verdict = compareQuotation(
          quotation,
          readCopy(
            copy,
            texts.map((text, index) => ({ page: index + 1, text })),
          ),
        )
        if (verdict.kind === 'found') {
          foundOnce += 1
          const stands = verdict.passages.map(({ page, start, end }) => texts[page - 1]?.slice(start, end))
          expect(bare(stands.join(''))).toBe(bare(quotation))
        } else if (verdict.kind === 'not-found' && verdict.nearest)
          expect(
            verdict.nearest.differences.some(({ kind }) => kind !== 'same'),
            quotation,
          ).toBe(true)
      }),
      { numRuns: 600 },
    )
    expect(foundOnce).toBeGreaterThan(50)
  })
})

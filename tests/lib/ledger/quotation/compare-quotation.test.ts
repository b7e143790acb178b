import { describe, expect, it } from 'vitest'
import { compareQuotation, type PageText, readCopy } from '#lib/ledger/quotation/compare-quotation'
import { quotationWords } from '#lib/ledger/quotation/quotation-words'
import type { Found, NotFound, Verdict } from '#lib/ledger/quotation/verdict'

const copy = { id: '7b1f0a52-6f1c-4d0e-9a57-0d7c0f7f8a11', sha256: 'a'.repeat(64) }
const pagesOf = (...texts: string[]): PageText[] => texts.map((text, at) => ({ page: at + 1, text }))
const compare = (quotation: string, ...texts: string[]): Verdict =>
  compareQuotation(quotation, readCopy(copy, pagesOf(...texts)))

function found(verdict: Verdict): Found {
  expect(verdict.kind, quotationWords(verdict)).toBe('found')
  return verdict as Found
}
function differences(verdict: Verdict): NonNullable<NotFound['nearest']>['differences'] {
  expect(verdict.kind).toBe('not-found')
  return (verdict as NotFound).nearest?.differences.filter(({ kind }) => kind !== 'same') ?? []
}

describe('a quotation is the same but for the form of its letters', () => {
  it.each([
    ['a ligature', 'the official office', 'the oﬃcial oﬃce', 'letter-forms'],
    ['full-width letters', 'ABC 123', 'ＡＢＣ　１２３', 'letter-forms'],
    ['letters in parts', 'détention', 'de\u0301tention', 'letter-forms'],
    ['quotation marks', "so \"law\" isn't 'order' here", 'so “law” isn’t «order» here', 'quotation-marks'],
    ['a dash', 'the law - and order', 'the law—and order', 'dashes'],
    ['a hyphen at a line end', 'extradition', 'extra-\ndition', 'hyphenation'],
    ['a hyphen that stood there before', 'well-known', 'well-\nknown', 'line-breaks'],
    ['a soft hyphen at a line end', 'extradition', 'extra\u00ad\ndition', 'hyphenation'],
    ['a hyphen copied from a line end', 'extra-\ndition', 'extradition', 'hyphenation'],
    ['line ends', 'one two three', 'one\r\ntwo\n three', 'line-breaks'],
    ['white space', 'one two', 'one \u00a0 two', 'spacing'],
    ['soft hyphens and zero-width spaces', 'extradition', 'ex\u00adtra\u200bdition', 'invisible-characters'],
    ['a Chinese line end', '人民法院应当依法公开审理', '人民法院应当\n依法公开审理', 'line-breaks'],
    ['full-width Chinese punctuation', '法院,检察院', '法院，检察院', 'letter-forms'],
    ['radicals for characters', '人民', '⼈⺠', 'letter-forms'],
  ])('%s', (_what, quotation, text, folding) => {
    const verdict = found(compare(quotation, `Before, ${text}. After.`))
    expect(verdict.folded).toContain(folding)
    expect(verdict.passages).toEqual([{ page: 1, start: 8, end: 8 + text.length }])
  })

  it('says nothing of folding where every letter is the same', () => {
    const verdict = found(compare('One—two “three”', 'One—two “three” four'))
    expect(verdict.folded).toEqual([])
    expect(quotationWords(verdict)).toBe('Found in the stored copy on page 1.')
  })

  it.each([
    ['a capital', 'the court', 'The court'],
    ['part of a word', 'legal proceedings', 'illegal proceedings'],
    ['part of a word over a line end', 'legal proceedings', 'il-\nlegal proceedings'],
    ['a compound', 'compliance was found', 'non-compliance was found'],
    ['a contraction', 'they can', 'they can’t'],
    ['part of a figure', '500 people', '1,500 people'],
    ['a figure cut short', 'about 1', 'about 1,500'],
    ['a raised figure', '102 cases', '10² cases'],
    ['a fraction', '11/2 years', '1½ years'],
    ['a minus', '-5 per cent', '5 per cent'],
    ['a space', 'now here', 'nowhere'],
    ['a space in a figure', '1. 5 years', '1.5 years'],
    ['a hyphen inside a line', 're-sign', 'resign'],
    ['a hyphen no line end explains', 'resign', 're-sign'],
    ['a hyphen before a capital', 'AngloSaxon law', 'Anglo-\nSaxon law'],
    ['a comma', 'guilty, not', 'guilty not'],
    ['traditional characters', '中華', '中华'],
    ['words in another order', 'one two three', 'one three two'],
  ])('%s is a difference', (_what, quotation, text) => {
    const verdict = compare(quotation, `Before ${text} after`)
    expect(verdict.kind).toBe('not-found')
  })
})

describe('pages', () => {
  it('goes over the end of a page, and marks both', () => {
    const verdict = found(compare('held that extradition is barred', 'The court held that extra-', 'dition is barred.'))
    expect(verdict.pages).toEqual([1, 2])
    expect(verdict.passages).toEqual([
      { page: 1, start: 10, end: 26 },
      { page: 2, start: 0, end: 16 },
    ])
    expect(quotationWords(verdict)).toBe(
      'Found in the stored copy on pages 1 and 2. The words are the same; hyphens at line ends differ.',
    )
  })

  it('passes over running lines between pages, and says so', () => {
    const page = (n: number, text: string) => `Annual Report 2021\n${text}\n${n}`
    const verdict = found(
      compare('nobody was told why', page(1, 'One.'), page(2, 'In the end nobody was'), page(3, 'told why. Two.')),
    )
    expect(verdict.pages).toEqual([2, 3])
    expect(verdict.folded).toContain('running-lines')
  })

  it('prefers the page on which it was selected, and names the others', () => {
    const read = readCopy(copy, pagesOf('No visit was allowed.', 'Nothing.', 'No visit was allowed.'))
    expect(found(compareQuotation('No visit was allowed', read)).pages).toEqual([1])
    expect(found(compareQuotation('No visit was allowed', read, 3))).toMatchObject({ pages: [3], alsoOn: [1] })
    expect(found(compareQuotation('No visit was allowed', read, 2))).toMatchObject({ pages: [1], alsoOn: [3] })
  })
})

describe('what whoever quotes shows as their own', () => {
  const text = 'The applicant, who had been arrested in May, was not brought before a judge. He complained.'

  it.each(['…', '...', '. . .', '[...]', '[…]', '(...)', '……'])('leaves out what %s stands for', (ellipsis) => {
    const verdict = found(compare(`The applicant ${ellipsis} was not brought before a judge`, text))
    expect(verdict.omissions.map(({ start, end }) => text.slice(start, end))).toEqual([
      ', who had been arrested in May,',
    ])
    expect(verdict.passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The applicant',
      'was not brought before a judge',
    ])
    expect(quotationWords(verdict)).toContain('with omissions')
  })

  it('leaves nothing out where the copy has the ellipsis itself', () => {
    expect(found(compare('One ... two', 'One ... two')).omissions).toEqual([])
  })

  it('keeps the order of what an ellipsis joins, and no more than about a page between', () => {
    expect(compare('was not brought … The applicant', text).kind).toBe('not-found')
    const far = compare('begins here … ends here', `It begins here. ${'word '.repeat(1_000)} It ends here.`)
    expect(far.kind).toBe('not-found')
  })

  it.each([
    ['[t]he applicant', 't', 'T'],
    ['who ha[s] been', 's', 'd'],
    ['was not b[r]ought', null, null],
    ['[they] complained', 'they', ''],
    ['in May[ 2020], was', '2020', ''],
    ['[She] complained', 'She', ''],
    ['before a judge. [She] complained', 'She', 'He'],
    ['was not [sic] brought', 'sic', ''],
    ['[the man] was not brought', 'the man', ''],
  ])('%s', (quotation, quoted, stands) => {
    const verdict = found(compare(quotation, text))
    expect(verdict.brackets).toEqual(quoted === null ? [] : [{ quoted, stands }])
    if (stands) expect(quotationWords(verdict)).toContain(`“${quoted}” for “${stands}”`)
  })

  it('shows nothing where the copy has the brackets itself', () => {
    expect(found(compare('Article 5 [1] applies', 'Under Article 5 [1] applies this.')).brackets).toEqual([])
  })

  it('knows Chinese ellipses and brackets', () => {
    const verdict = found(compare('法院……公开审理[该]案件', '人民法院应当依法公开审理案件。'))
    expect(verdict.omissions).toEqual([{ page: 1, start: 4, end: 8 }])
    expect(verdict.brackets).toEqual([{ quoted: '该', stands: '' }])
  })
})

describe('not found', () => {
  const text = 'The court held on 3 May 2019 that there was no real risk of ill-treatment.\nIt gave no reasons.'

  it.each([
    ['a word', 'there was a real risk', [{ kind: 'changed', quoted: 'a', stands: 'no' }]],
    ['a word left out', 'there was real risk', [{ kind: 'missing', quoted: '', stands: 'no' }]],
    ['a word put in', 'there was no very real risk', [{ kind: 'added', quoted: 'very', stands: '' }]],
    ['the first word', 'This court held on', [{ kind: 'changed', quoted: 'This', stands: 'The' }]],
    ['the last word', 'real risk of torture', [{ kind: 'changed', quoted: 'torture', stands: 'ill-treatment' }]],
    ['a capital', 'the court held', [{ kind: 'changed', quoted: 'the', stands: 'The' }]],
    ['a comma', 'The court, held on', [{ kind: 'added', quoted: ',', stands: '' }]],
    ['a dash', 'The court – held on', [{ kind: 'changed', quoted: ' – held', stands: ' held' }]],
    ['after an omission', 'The court … there was a real risk', [{ kind: 'changed', quoted: 'a', stands: 'no' }]],
  ])('names %s', (_what, quotation, expected) => {
    expect(differences(compare(quotation, 'Something else.', text))).toEqual(expected)
  })

  it('names a character of Chinese', () => {
    const verdict = compare('人民法院可以依法公开审理', '第一条 人民法院应当依法公开审理案件。')
    expect(differences(verdict)).toEqual([
      { kind: 'changed', quoted: '可', stands: '应' },
      { kind: 'changed', quoted: '以', stands: '当' },
    ])
  })

  it('says where and what in words', () => {
    expect(quotationWords(compare('there was a real risk', text))).toBe(
      'Not found in the stored copy. The nearest passage is on page 1: it has “no” where the quotation has “a”.',
    )
    expect(quotationWords(compare('nothing like it', 'Ganz anders.'))).toBe(
      'Not found in the stored copy, which has nothing like it.',
    )
    expect(quotationWords(compare('begins … ends', `begins ${'word '.repeat(1_000)} ends`))).toMatch(/^Not found/)
  })
})

describe('not compared', () => {
  it.each([
    ['a copy without text', 'words', ['', ' \n '], 'copy-without-text'],
    ['no pages', 'words', [], 'copy-without-text'],
    ['a quotation without words', ' … [x] ', ['text'], 'quotation-without-words'],
    ['a quotation in too many pieces', 'a … '.repeat(60), ['a '.repeat(200)], 'too-many-pieces'],
  ])('%s is never a no', (_what, quotation, texts, why) => {
    const verdict = compare(quotation, ...texts)
    expect(verdict).toMatchObject({ kind: 'no-text', why })
    expect(quotationWords(verdict)).toContain('is not known')
  })
})

import { describe, expect, it } from 'vitest'
import { storedSentences } from '#lib/reporting/wording/stored-sentences'
import { wordings } from '#lib/reporting/wording/wordings'
import { cataloguesOf, storedWords } from '#tests/support/stored-words'

const words = storedWords()
const languages = [
  ['french', wordings['fr-BE']],
  ['dutch', wordings['nl-BE']],
] as const

/** Numbers of a text in order of size, thousands without their sign. */
const numbersIn = (text: string): string[] =>
  (text.replaceAll(/(?<=\d)[,.\u00A0\u202F ](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? []).sort()
const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
const isEnded = (text: string): boolean => /[.?!]$/.test(text)

describe.each(languages)('what is stored in English, in %s', (language, { stored }) => {
  const catalogues = cataloguesOf(language)
  const entries = catalogues.flatMap(([file, said]) =>
    Object.entries(said).map(([english, other]) => ({ file, english, other })),
  )

  it('has words for every rule, test, question, answer and record', () => {
    expect([...words].filter((text) => stored(text) === undefined)).toEqual([])
  })

  it('has no words for what is stored no more', () => {
    const ours = ['engine.json', 'frames.json']
    const left = entries.filter(({ file, english }) => !ours.includes(file) && !words.has(english))
    expect(left.map(({ english }) => english)).toEqual([])
  })

  it('has the same numbers, places for answers and ends of sentences as the English', () => {
    for (const { english, other } of entries) {
      expect(numbersIn(other), english).toEqual(numbersIn(english))
      if (placesIn(english).length > 0) expect(placesIn(other), english).toEqual(placesIn(english))
      expect(isEnded(other), `${english} / ${other}`).toBe(isEnded(english))
    }
  })

  it('is written in the signs of its language, and nothing is left as it was', () => {
    for (const { english, other } of entries) {
      expect(other, english).not.toMatch(/['"]/)
      if (language === 'french') expect(other, english).not.toMatch(/[“”]|[^\s«(][;?!»]|«\S/)
      // The name that the footnote of the same sentence gives the case.
      if (language === 'french') expect(other, english).not.toMatch(/ v\. /)
      if (english.split(' ').length > 4) expect(other).not.toBe(english)
    }
  })

  it('says what the engine puts together of stored sentences, and leaves it whole where a part has no words', () => {
    const [title = ''] = words
    const known = stored(`No stored record that counts on 3 March 2026 carries this reason: ${title}`)
    expect(known).toContain(stored(title))
    expect(known).toMatch(/3 (mars|maart) 2026/)
    expect(stored('No stored record that counts on 3 March 2026 carries this reason: Nobody wrote this.')).toBe(
      undefined,
    )
    expect(stored('No stored record that counts on some day carries this reason: Nobody wrote this.')).toBe(undefined)
  })
})

describe('stored sentences', () => {
  const said = storedSentences(
    { date: (iso) => `le ${iso}`, forum: () => undefined },
    {
      'Seen on {date} by {name}: {sentence}': 'Vu {date} par {name} : {sentence}',
      '{number} of {number} say so.': '{number} sur {number} le disent.',
    },
    { 'it rains': 'il pleut', 'Why?': 'Pourquoi ?' },
  )

  it('are found by the English, as stored or as a sentence of it', () => {
    expect(said('it rains')).toBe('il pleut')
    expect(said('It rains.')).toBe('Il pleut.')
    expect(said('Why?')).toBe('Pourquoi ?')
    expect(said('it snows')).toBe(undefined)
  })

  it('are put into their frame, with names as they are', () => {
    expect(said('Seen on 19 January 1993 by $1 & {date}: it rains')).toBe('Vu le 1993-01-19 par $1 & {date} : il pleut')
    expect(said('Seen on 19 January 1993 by Ada: Bea: it rains')).toBe('Vu le 1993-01-19 par Ada: Bea : il pleut')
    expect(said('2 of 3 say so.')).toBe('2 sur 3 le disent.')
    expect(said('2 of 3 say so. They are wrong.')).toBe(undefined)
    expect(said('Two of 3 say so.')).toBe(undefined)
    expect(said('Seen on 31 Smarch 1993 by Ada: it rains')).toBe(undefined)
  })
})

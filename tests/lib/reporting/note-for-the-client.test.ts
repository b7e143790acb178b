import { describe, expect, it } from 'vitest'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { elementsOf, findingOf } from '#lib/reporting/trace'
import { exampleDocument, library, textOf, willow } from '#tests/support/example-documents'
import { exampleCase, issued } from '#tests/support/example-reports'
import { plainText, units } from '#tests/support/report-text'

describe('the client’s note', () => {
  const content = exampleDocument('client-note')
  const ids = content.blocks.map(({ id }) => id)
  const grounds = profileOf('client-note')?.grounds ?? []

  it('answers every question, and says what it cannot tell, before any line of a lawyer', () => {
    const first = ids.findIndex((id) => id.endsWith('/list'))
    for (const id of [...grounds.map((ground) => `plain/${ground}/question`), 'limits/open', 'limits/material'])
      expect(ids.indexOf(id), id).toBeLessThan(first)
    expect(textOf(content, 'plain/about')).toContain('promises nothing')
  })

  it('says how many reasons and questions stand behind each answer, and that not all are printed', () => {
    for (const ground of grounds) {
      const rules = (direction: string) =>
        new Set(
          findingOf(willow.assessment, ground)
            .tests.flatMap(elementsOf)
            .flatMap(({ reasons }) => reasons)
            .filter((reason) => reason.direction === direction)
            .map(({ rule }) => rule),
        ).size
      const [helping, against] = [rules('for'), rules('against')]
      const answer = textOf(content, `plain/${ground}/question`)
      expect(answer).toContain(`Reasons that help you:\u00A0${helping}. Reasons against:\u00A0${against}. `)
      const lines = (side: string) => units(content).filter(({ id }) => id.startsWith(`plain/${ground}/${side}/`))
      expect(lines('against')).toHaveLength(against)
      expect(textOf(content, `plain/${ground}/for`).includes('These are the first')).toBe(helping > 3)
      const [, open = ''] = /Questions still open:\u00A0(\d+)/.exec(answer) ?? []
      expect(textOf(content, `plain/${ground}/unknown`).includes('These are the first')).toBe(Number(open) > 3)
    }
  })

  it('does not say that nothing stands against where papers do', () => {
    const liu = exampleDocument('client-note', noOwnWords, issued(exampleCase('liu-v-poland', library), library))
    for (const each of [content, liu])
      for (const ground of grounds)
        expect(textOf(each, `plain/${ground}/against`)).not.toMatch(/Nothing that we know of.*Papers/)
  })

  it('speaks of no note where it has none', () => {
    for (const id of ['client-note', 'triage-note'])
      expect(plainText(exampleDocument(id)), id).not.toContain('its note says so')
    expect(plainText(exampleDocument('interim-measures/cat'))).toContain('its note says so')
  })

  it('says before the lines of the rules who is meant by the words in them', () => {
    expect(textOf(content, 'plain/lines/about')).toContain('“the person” is you')
    expect(ids.indexOf('plain/lines/about')).toBeLessThan(ids.findIndex((id) => id.endsWith('/for/list')))
  })
})

import { describe, expect, it } from 'vitest'
import { declarationOf } from '#lib/domain/facts/catalogue'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import { clauseInWords, clauseOfNumbers } from '#lib/reporting/report/clause-in-words'
import { DocumentBuilder } from '#lib/reporting/report/document-builder'
import { wordings } from '#lib/reporting/wording/wordings'

const inFrench = new DocumentBuilder(wordings['fr-BE'])
const inDutch = new DocumentBuilder(wordings['nl-BE'])
const inEnglish = new DocumentBuilder()
const route = declarationOf('request.route')
const assurance = declarationOf('assurances.illTreatment')
const months = declarationOf('proceedings.monthsHeld')

describe('a clause of an answer', () => {
  it('is put together in the language of the document', () => {
    expect(clauseInWords(inEnglish, assurance, 'none')).toBe(
      'as to an assurance against ill-treatment, none has been given',
    )
    for (const doc of [inFrench, inDutch]) {
      const { stored } = doc.words
      const said = clauseInWords(doc, route, 'extradition')
      expect(said).toContain(stored('extradition'))
      expect(said).not.toContain('removal')
      expect(said).not.toContain('{value}')
    }
  })

  it('stands in English as a whole where its answer, or the clause itself, has no words', () => {
    if (route.type !== 'choice') throw new Error('The route is no choice.')
    const other = { ...route, options: { ...route.options, balloon: 'a balloon' } } as FactDeclaration
    const told = { ...route, clause: 'they ask for {value}' } as FactDeclaration
    expect(clauseInWords(inFrench, other, 'balloon')).toEqual({
      ...{ kind: 'text', language: 'en' },
      text: clauseInWords(inEnglish, other, 'balloon'),
    })
    expect(clauseInWords(inDutch, told, 'extradition')).toEqual({
      ...{ kind: 'text', language: 'en' },
      text: 'they ask for extradition',
    })
  })

  it('names several numbers with the joints of the language', () => {
    expect(clauseOfNumbers(inEnglish, months, [0, 1, 59])).toContain('0, 1 or 59 months')
    expect(clauseOfNumbers(inFrench, months, [0, 1, 59])).toContain('0, 1 ou 59')
    expect(clauseOfNumbers(inDutch, months, [0, 1, 59])).toContain('0, 1 of 59')
  })

  it('says that a question does not apply', () => {
    const asked = wordings['fr-BE'].stored(assurance.question)
    expect(clauseInWords(inFrench, assurance, 'does-not-apply')).toBe(`la question « ${asked} » est sans objet`)
  })
})

import { describe, expect, it } from 'vitest'
import { asSentence, sentenceCase } from '#lib/domain/in-words'

describe('words that begin and end a sentence', () => {
  it.each([
    ['the person is held', 'The person is held.'],
    ['  is counsel of choice?  ', 'Is counsel of choice?'],
    ['it “could not be verified.”', 'It “could not be verified.”'],
    ['it “could not be verified”', 'It “could not be verified”.'],
    ['(no record.)', '(no record.)'],
    ['he said. then nothing', 'He said. then nothing.'],
    ['未证实。', '未证实。'],
    ['échéance', 'Échéance.'],
    ['𐐨ldest letter', '𐐀ldest letter.'],
    ['', '.'],
  ])('%j is said as %j', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence)
  })

  it('leaves everything but the first letter as it is', () => {
    expect(sentenceCase('no EU state')).toBe('No EU state')
    expect(sentenceCase('')).toBe('')
  })
})

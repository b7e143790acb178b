import { describe, expect, it } from 'vitest'
import { type Support, supportDefinitions, supportWords } from '#lib/domain/support'
import { answerInSentence, describeRange, describeSupport, supportInSentence } from '#lib/reporting/describe-support'

describe('words of support', () => {
  it.each(supportWords)('%s never stands without its definition', (support) => {
    const { definition } = supportDefinitions[support]
    expect(describeSupport(support).sentence).toContain(definition)
    expect(supportInSentence(support)).toContain(definition)
  })

  it('does not call an answer a risk', () => {
    for (const support of supportWords) expect(answerInSentence(support)).not.toMatch(/risk|raised/)
  })

  it('says that not raised is not safe', () =>
    expect(describeSupport('not-raised').sentence).toContain('not a finding that there is no risk'))
})

describe('the range beside a word', () => {
  const others = (support: Support, reached: Support[]) => reached.filter((word) => word !== support)

  it.each<[Support, Support[]]>([
    ['thin', ['thin', 'well-supported']],
    ['not-raised', ['not-raised', 'thin', 'contested', 'well-supported']],
    ['contested', ['well-supported']],
  ])('from %s over %j defines each other word it names', (support, reached) => {
    const { sentence, settled } = describeRange(support, { reached, exact: false })
    expect(settled).toBe(false)
    for (const word of others(support, reached)) {
      expect(sentence).toContain(supportDefinitions[word].word)
      expect(sentence).toContain(supportDefinitions[word].definition)
    }
  })

  it('is settled when nothing else can be reached, exact or not', () => {
    for (const exact of [true, false]) {
      expect(describeRange('thin', { reached: ['thin'], exact })).toMatchObject({ settled: true })
    }
  })

  it.each([true, false])('says why when no set of answers leaves the word as it stands', (exact) => {
    const sentence = (support: Support, reached: Support[]) => describeRange(support, { reached, exact }).sentence
    const why = 'what is unknown or disputed never counts for it'
    expect(sentence('not-raised', ['thin'])).toContain(why)
    expect(sentence('not-raised', ['thin', 'contested'])).toContain(why)
    expect(sentence('not-raised', ['not-raised', 'thin'])).not.toContain(why)
    expect(sentence('thin', ['thin'])).not.toContain(why)
  })

  it('claims that each word is reached only when the range is exact', () => {
    const range = (exact: boolean) => describeRange('thin', { reached: ['thin', 'contested'], exact }).sentence
    expect(range(true)).toContain('Each of these words is reached')
    expect(range(false)).toContain('has not been settled')
  })
})

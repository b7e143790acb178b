import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oncePerDiagram } from '#lib/rules/engine/once-per-diagram'

/** What is asked, each time, and what was looked for, in the order of asking. */
function asked(diagrams: readonly number[], answerTo: (diagram: number) => number) {
  const found: number[] = []
  const find = oncePerDiagram((diagram) => {
    found.push(diagram)
    return answerTo(diagram)
  })
  return { answers: diagrams.map(find), found }
}

test('an answer is found once for its diagram, however far the diagrams lie apart, and given again', () => {
  const anyDiagrams = fc.array(fc.oneof(fc.nat(9), fc.integer({ min: 1000, max: 1050 }), fc.nat(20_000)))
  fc.assert(
    fc.property(anyDiagrams, fc.nat(3), (diagrams, of) => {
      const { answers, found } = asked(diagrams, (diagram) => diagram % (of + 1))
      expect(answers).toEqual(diagrams.map((diagram) => diagram % (of + 1)))
      expect(found).toEqual([...new Set(diagrams)])
    }),
  )
})

test('the room that there is to begin with, and each that is made, ends nowhere in between', () => {
  const twice = Array.from({ length: 5000 }, (_, diagram) => [diagram, diagram])
  const { answers, found } = asked(twice.flat(), (diagram) => diagram)
  expect(answers).toEqual(twice.flat())
  expect(found).toEqual(twice.map(([diagram]) => diagram))
})

test('what is found while something else is being found is kept as well', () => {
  const found: number[] = []
  const half: (diagram: number) => number = oncePerDiagram((diagram) => {
    found.push(diagram)
    return diagram === 0 ? 0 : 1 + half(diagram >> 1)
  })
  expect([half(4096), half(4096), half(2048), half(1)]).toEqual([13, 13, 12, 1])
  expect(found).toEqual([4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1, 0])
})

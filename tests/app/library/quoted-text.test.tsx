import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { QuotingClaim } from '#lib/server/copies/read-quoted-page'
import { numbered, QuotedText } from '../../../app/library/copies/[copyId]/quoted-text.tsx'
import { selectedText } from '../../../app/library/copies/[copyId]/selected-text.ts'

const text = 'Of forty people, thirty-one were questioned at night.\nNobody was told why.'

function aClaim(id: string, words: string, found = true): QuotingClaim {
  const start = text.indexOf(words)
  const passages = [{ start, end: start + words.length }]
  return { id, title: `Claim ${id}`, compared: null, here: { id, found, words: 'As compared.', passages } }
}

const shown = (...claims: QuotingClaim[]) =>
  render(<QuotedText text={text} claims={numbered(claims)} language="en" />).container
const preOf = (container: HTMLElement): HTMLElement => {
  const pre = container.querySelector('pre')
  if (!pre) throw new Error('there is no text')
  return pre
}

test('what a claim quotes is marked, and a link behind it leads to the claim and says whether it was found', () => {
  const container = shown(aClaim('night', 'thirty-one were questioned'), aClaim('why', 'Nobody was told', false))
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain(
    'thirty-one were questioned',
  )
  const link = screen.getByRole('link', { name: '[1] Claim night. Found as quoted.' })
  expect(link.getAttribute('href')).toBe('/library/records/night')
  expect(link.textContent).toBe('[1]')
  expect(screen.getByRole('link', { name: '[2] Claim why. Not found as quoted.' })).toBeTruthy()
  expect(container.querySelector('[style]')).toBeNull()
  expect(preOf(container).lang).toBe('en')
})

test('passages that overlap are marked in parts that say together what the page says', () => {
  const container = shown(aClaim('a', 'thirty-one were questioned'), aClaim('b', 'questioned at night'))
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent)
  expect(marks).toEqual(['thirty-one were ', 'questioned', ' at night'])
  for (const note of container.querySelectorAll('[data-note]')) note.remove()
  expect(preOf(container).textContent).toBe(text)
})

/** What is selected from one place to another: a node and a place in it. */
function selected(container: HTMLElement, from: [Node, number], to: [Node, number]): string {
  document.getSelection()?.setBaseAndExtent(...from, ...to)
  return selectedText(document.getSelection(), preOf(container))
}

/** The place of some words in what is shown. */
function at(container: HTMLElement, words: string, end = false): [Node, number] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const place = node.textContent?.indexOf(words) ?? -1
    if (place !== -1) return [node, place + (end ? words.length : 0)]
  }
  throw new Error(`“${words}” is not shown`)
}

test('a selection over a mark has the words of the text alone, not the number behind the mark', () => {
  const container = shown(aClaim('night', 'thirty-one were questioned'))
  expect(selected(container, at(container, 'forty'), at(container, ' at night', true))).toBe(
    'forty people, thirty-one were questioned at night',
  )
  const [note] = container.querySelectorAll('[data-note]')
  const number = note?.firstChild as Node
  expect(selected(container, [number, 0], [number, 2])).toBe('')
})

test('a selection that goes beyond the text has what of it lies in the text, and one elsewhere nothing', () => {
  const container = shown()
  const after = document.createElement('p')
  after.textContent = 'Something else'
  container.append(after)
  const [end, start] = [after.firstChild as Node, at(container, 'Nobody')]
  expect(selected(container, start, [end, 4])).toBe('Nobody was told why.')
  expect(selected(container, [end, 0], [end, 4])).toBe('')
  expect(selected(container, start, start)).toBe('')
})

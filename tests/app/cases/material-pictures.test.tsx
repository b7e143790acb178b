import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MaterialPictures } from '../../../app/cases/[caseId]/assessment/material-pictures.tsx'

const source = (id: string, layer: number) =>
  ({ id, label: `Report ${id}`, kind: 'source', origin: layer === 1 ? 'primary' : 'repeats', layer }) as const
const stretches = [2, 0, 1].map((claims, at) => ({ from: `202${at}-01-01`, label: `202${at}`, claims }))
const graph = {
  nodes: [source('a', 1), source('b', 2)],
  edges: [{ from: 'b', to: 'a', kind: 'repeats' } as const],
  layers: [[], ['a'], ['b']],
}

test('the pictures of the material of a case have a name, and the same in words', () => {
  render(<MaterialPictures material={{ claims: 3, stretches, groups: [graph], alone: 4 }} />)
  const drawn = screen.getAllByRole('img', { hidden: true }).map((one) => one.getAttribute('aria-label'))
  expect(drawn).toEqual([
    expect.stringContaining('the day they speak of'),
    expect.stringContaining('what they rest on'),
  ])
  const words = screen
    .getAllByRole('listitem', { hidden: true })
    .filter((item) => item.querySelector('li') === null)
    .map((item) => item.textContent)
  expect(words).toEqual([
    ...['2020: 2 claims', '2021: no claim', '2022: 1 claim'],
    '“Report a”: entered as the first to say it.',
    '“Report b”: has what it says from 1.',
  ])
  screen.getByText(/Of 4 other sources nothing is entered that would tie them to another/)
})

test('where no source is tied to another no picture is drawn of that, and without records nothing is said', () => {
  const { rerender } = render(<MaterialPictures material={{ claims: 1, stretches, groups: [], alone: 1 }} />)
  expect(screen.getAllByRole('img', { hidden: true })).toHaveLength(1)
  screen.getByText(/Of 1 source nothing is entered that would tie it to another/)
  rerender(<MaterialPictures material={{ claims: 0, stretches: [], groups: [], alone: 0 }} />)
  expect(screen.queryByRole('heading')).toBeNull()
})

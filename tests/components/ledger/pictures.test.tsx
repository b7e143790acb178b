import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OriginPicture } from '#components/ledger/origin-picture'
import { TimelinePicture } from '#components/ledger/timeline-picture'

test('the picture of a timeline has each stretch in words, the empty ones too', () => {
  const stretches = [3, 0, 1].map((claims, at) => ({ from: `202${at}-01-01`, label: `202${at}`, claims }))
  const { container } = render(<TimelinePicture stretches={stretches} />)
  expect(screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
    '2020: 3 claims',
    '2021: no claim',
    '2022: 1 claim',
  ])
  expect(container.querySelector('[style]')).toBeNull()
})

test('the picture of origins names each source in words, and one that is not to be seen by nothing', () => {
  const source = (id: string, origin: 'repeats' | 'not-stated', layer: number) =>
    ({ id, label: `Report ${id}`, kind: 'source', origin, layer }) as const
  const missing = { id: 'hidden-one', label: 'hidden-one', kind: 'missing', origin: null, layer: 1 } as const
  const notOpen = { ...missing, id: 'not-open-to-you', kind: 'not-open' } as const
  const graph = {
    nodes: [source('a', 'repeats', 2), source('b', 'not-stated', 1), missing, notOpen],
    edges: ['hidden-one', notOpen.id].map((to) => ({ from: 'a', to, kind: 'repeats' }) as const),
    layers: [[], ['b', 'hidden-one', notOpen.id], ['a']],
  }
  const { container } = render(<OriginPicture graph={graph} />)
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '“Report b”: nobody has entered whose words it prints.',
    'A source that is not in the library: what it rests on is not known.',
    'A source that is not open to you: what it rests on is not shown.',
    '“Report a”: has what it says from 2, 3.',
  ])
  expect(container.innerHTML).not.toContain('hidden-one')
  expect(container.querySelector('[style]')).toBeNull()
})

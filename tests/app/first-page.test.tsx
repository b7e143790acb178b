import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import FirstPage from '../../app/page.tsx'

it.each([
  ['Prepare a hearing', '/cases/new?for=hearing'],
  ['A request for help has come in', '/cases/new?for=help'],
  ['Draft a statement', '/cases/new?for=statement'],
  ['Open the worked example', '/example'],
])('the door “%s” leads to %s', (name, href) => {
  render(<FirstPage />)
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
})

it.each([
  [/no score and no colour/],
  [/no forecast/],
  [/not legal advice/],
  [/No one outside the project has audited it/],
  [/kept in the data folder of the machine it runs on/],
])('it says before anything is entered: %s', (words) => {
  render(<FirstPage />)
  expect(screen.getAllByText(words).length).toBeGreaterThan(0)
})

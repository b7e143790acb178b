import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { declarationOf } from '#lib/domain/facts/catalogue'
import { factGroups } from '#lib/domain/facts/declare'
import { groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { supportDefinitions } from '#lib/domain/support'
import { exampleCase, exampleLibrary } from '../../../app/example/example-case.ts'
import { suggestedFact } from '../../../app/example/suggested-fact.ts'
import { WorkedExample } from '../../../app/example/worked-example.tsx'

// The real rule set, the real library, the case file that ships: what a visitor sees.
let example: ReturnType<typeof exampleCase>
beforeAll(() => {
  example = exampleCase()
  // jsdom has no workers: this is also what a browser meets that refuses them, with the engine in the page.
  vi.stubGlobal('fetch', async (address: string) => {
    expect(address).toBe('/example/library')
    return Response.json(exampleLibrary())
  })
})

/** The assessment has caught up with the facts on the page. */
const answered = () => waitFor(() => expect(assessment().getAttribute('aria-busy')).toBe('false'))

/** What the engine sends unasked has been drawn. */
const standing = async () => {
  await waitFor(() => expect(screen.queryByText('They are being read.')).toBeNull())
  await answered()
}

/** What a reader sees: a fold that was open for a while keeps what was drawn in it. */
const readable = (container: HTMLElement): string => {
  const copy = container.cloneNode(true) as HTMLElement
  for (const folded of copy.querySelectorAll('details:not([open]) > :not(summary)')) folded.remove()
  return copy.textContent ?? ''
}

const open = () => {
  // jsdom has no layout; say that the three columns fit.
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('min-width'), addEventListener() {} }))
  const { container } = render(<WorkedExample {...example} />)
  return { container, user: userEvent.setup() }
}

const assessment = () => screen.getByRole('region', { name: 'Assessment' })
const torture = () => within(assessment()).getByRole('region', { name: groundQuestions.torture.name })

describe('the worked example', () => {
  it('is marked as an example and says that nothing is stored', () => {
    open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('EXAMPLE')
    expect(screen.getByText(/An invented person/).textContent).toContain('nothing you change here is sent or stored')
  })

  it('gives each of the four areas a support word with its definition in the sentence', () => {
    open()
    for (const area of riskAreas) {
      const text = within(assessment()).getByRole('region', { name: groundQuestions[area].name }).textContent ?? ''
      const said = Object.values(supportDefinitions).filter(({ word, definition }) =>
        text.toLowerCase().includes(`${word}: ${definition}`.toLowerCase()),
      )
      expect(said.length, groundQuestions[area].name).toBeGreaterThan(0)
    }
  })

  it('opens with a reason whose record stands beside the contrary one', () => {
    open()
    const against = screen.getAllByRole('list', { name: 'Records against it' })[0] as HTMLElement
    expect(within(against).getAllByRole('group').length).toBeGreaterThan(0)
    expect(screen.getAllByRole('list', { name: 'Records behind this reason' }).length).toBeGreaterThan(0)
  })

  it('switching the marked fact to don’t know takes the reason away, and says what moved', async () => {
    const { user } = open()
    const before = torture().textContent ?? ''
    expect(before).toContain('Raised, well supported: ')
    await user.click(screen.getByRole('button', { name: 'Switch this to don’t know' }))
    await answered()

    const said = within(assessment()).getByRole('status')
    expect(said.getAttribute('aria-live')).toBe('polite')
    expect(said.textContent).toContain('Torture and ill-treatment moved from “raised, well supported”')
    expect(said.textContent).toContain('fell away')
    // Unknown is not no: the word reached before can still be reached.
    expect(torture().textContent).toContain('it could instead be')
    expect(torture().textContent).toContain('“raised, well supported” (a binding authority')

    const gone = within(assessment()).getByRole('region', { name: 'Fell away' })
    expect(gone.querySelector('del')?.textContent).not.toBe('')
    expect(gone.textContent).toContain(declarationOf(suggestedFact).question)
  })

  it('a reason that fell away can be opened where it stood, and is struck through there', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Switch this to don’t know' }))
    await answered()
    const gone = within(assessment()).getByRole('region', { name: 'Fell away' })
    const struck = gone.querySelector('del')?.textContent
    await user.click(within(gone).getAllByRole('button', { name: 'Open where it stands' })[0] as HTMLElement)
    const panel = await screen.findByRole('region', { name: 'Reasons that fell away' })
    expect(panel.querySelector('del')?.textContent).toBe(struck)
  })

  it('tells every reason of an element that is opened, as many as its button says', async () => {
    const { user } = open()
    await standing()
    const many = /\((\d+) reasons for the risk, (none|\d+) against/
    const button = within(assessment())
      .getAllByRole('button', { pressed: false })
      .find(({ textContent }) => many.test(textContent ?? '')) as HTMLElement
    const [, pro = '', contra = ''] = many.exec(button.textContent ?? '') ?? []
    await user.click(button)
    const reading = () => document.querySelector('section[aria-labelledby="reading"]') as HTMLElement
    await waitFor(() => {
      expect(button.textContent).toContain(within(reading()).getByRole('heading', { level: 2 }).textContent)
      expect(reading().querySelectorAll('ul[aria-label^="Reasons"] > li')).toHaveLength(
        Number(pro) + (Number(contra) || 0),
      )
    })
  })

  it('can be reset to what it was', async () => {
    const { container, user } = open()
    // Tests of other fora come once the page stands.
    await standing()
    const before = readable(container)
    await user.click(screen.getByRole('button', { name: 'Switch this to don’t know' }))
    await answered()
    expect(readable(container)).not.toBe(before)
    await user.click(screen.getByRole('button', { name: 'Reset the example' }))
    await answered()
    expect(readable(container) === before).toBe(true)
  })

  it('every fact can be switched, the questions standing as in the catalogue', async () => {
    const { user } = open()
    const question = declarationOf('proceedings.hasLawyer').question
    // A group is drawn when it is opened, and the controls of a question when that is.
    await user.click(screen.getByText(factGroups.proceedings))
    const row = await screen.findByRole('button', { name: (name) => name.includes(question) })
    await user.click(row)
    const field = await screen.findByRole('group', { name: question })
    expect(row.getAttribute('aria-expanded')).toBe('true')
    expect(document.getElementById(row.getAttribute('aria-controls') ?? '')?.contains(field)).toBe(true)
    await user.click(within(field).getByRole('radio', { name: 'Don’t know' }))
    expect(screen.getByText(/One fact differs from the example as given/)).toBeDefined()
    await answered()
  })

  it('uses every id once', () => {
    const ids = [...open().container.querySelectorAll('[id]')].map((element) => element.id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('gives no score, no percentage of risk and no colour', () => {
    const { container } = open()
    expect(container.innerHTML).not.toMatch(/(?:text|bg|border)-(?:red|amber|green|yellow|orange)/)
    expect(assessment().textContent).not.toMatch(/\bscore\b|\d\s?% (?:risk|chance|likely)/i)
    expect(container.querySelector('meter, progress')).toBeNull()
  })
})

import { evidenceDirections } from '#lib/domain/evidence-record'
import { sentenceCase } from '#lib/domain/in-words'
import { claimStates, stateWords } from '#lib/domain/ledger/claim-state'
import { tiers } from '#lib/domain/ledger/tier'
import { groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { searchedKinds } from '#lib/ledger/search/library-documents'
import { ages } from '#lib/ledger/search/library-filter'
import { tierLabels } from '#lib/reporting/describe-claim'
import { directionLabels } from '#lib/reporting/describe-material'
import { listJurisdictions } from '#lib/server/library/list-jurisdictions'
import { securePage } from '#lib/server/secure-page'
import { searchAction } from './actions.tsx'
import { answerTo } from './answer-to.tsx'
import { searchFields } from './search-fields.ts'
import { SearchForm } from './search-form.tsx'
import { shownAtFirst } from './shown.ts'

type Search = Record<string, string | string[] | undefined>

const kindWords = { record: 'Records', source: 'Sources', copy: 'Stored copies', decision: 'Decided cases' } as const
const ageWords = {
  'up-to-1': 'Up to 1 year',
  'up-to-3': 'Up to 3 years',
  'up-to-5': 'Up to 5 years',
  'over-5': 'Over 5 years',
  'over-10': 'Over 10 years',
} as const

/** The library, searched: each hit says where it matched. An address may name filters, and no words. */
async function LibraryPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { area, direction, state } = await searchParams
  const asked = searchFields.safeParse({ query: '', area, direction, state })
  const { shown: _, ...filters } = asked.success ? asked.data : searchFields.parse({ query: '' })
  const states = await listJurisdictions()
  const first = await answerTo(filters, shownAtFirst)
  return (
    <SearchForm
      search={searchAction}
      filters={{ area: filters.area ?? '', direction: filters.direction ?? '', state: filters.state ?? '' }}
      total={first.total}
      choices={[
        { name: 'kind', label: 'Kind', options: searchedKinds.map((id) => [id, kindWords[id]]) },
        { name: 'area', label: 'Area', options: riskAreas.map((id) => [id, groundQuestions[id].name]) },
        {
          ...{ name: 'direction', label: 'Direction' },
          options: evidenceDirections.map((id) => [id, sentenceCase(directionLabels[id])]),
        },
        {
          name: 'state',
          label: 'How far tested',
          options: claimStates.map((id) => [id, sentenceCase(stateWords[id])]),
        },
        { name: 'concerns', label: 'State concerned', options: states.map(({ code, name }) => [code, name]) },
        { name: 'age', label: 'Age', options: ages.map((id) => [id, ageWords[id]]) },
        { name: 'tier', label: 'Tier', options: tiers.map((id) => [id, tierLabels[id]]) },
      ]}
    >
      {first.found}
    </SearchForm>
  )
}

export default securePage('library.read', LibraryPage)

import { evidenceDirections, verificationStatuses } from '#lib/domain/evidence-record'
import { sentenceCase } from '#lib/domain/in-words'
import { groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { directionLabels, verificationLabels } from '#lib/reporting/describe-material'
import { searchLibrary } from '#lib/server/library/search-library'
import { securePage } from '#lib/server/secure-page'
import { searchAction } from './actions.tsx'
import { Hits } from './hits.tsx'
import { SearchForm } from './search-form.tsx'

type Search = Record<string, string | string[] | undefined>

const one = <T extends string>(search: Search, name: string, allowed: readonly T[]): T | undefined => {
  const value = search[name]
  return allowed.find((option) => option === value)
}

/** Records, with accents folded; each hit says where it matched. An address may name filters, and no words. */
async function LibraryPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const area = one(search, 'area', riskAreas)
  const direction = one(search, 'direction', evidenceDirections)
  const status = one(search, 'status', verificationStatuses)
  return (
    <SearchForm
      search={searchAction}
      filters={{ area: area ?? '', direction: direction ?? '', status: status ?? '' }}
      choices={[
        { name: 'area', label: 'Area', options: riskAreas.map((id) => [id, groundQuestions[id].name]) },
        {
          ...{ name: 'direction', label: 'Direction' },
          options: evidenceDirections.map((id) => [id, sentenceCase(directionLabels[id])]),
        },
        {
          ...{ name: 'status', label: 'Checked' },
          options: verificationStatuses.map((id) => [id, sentenceCase(verificationLabels[id])]),
        },
      ]}
    >
      <Hits hits={await searchLibrary({ query: '', area, direction, status })} query="" />
    </SearchForm>
  )
}

export default securePage('library.read', LibraryPage)

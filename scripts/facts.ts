import { factCatalogue, factsHash } from '#lib/domain/facts/fact-catalogue'
import { writeOutput } from './write-output.ts'

if (process.argv.length > 2) {
  console.error(`npm run facts takes no arguments, but was given: ${process.argv.slice(2).join(' ')}`)
  process.exitCode = 2
} else {
  const catalogue = { format: 'article-three/facts@1', hash: factsHash, facts: factCatalogue() }
  const failure = await writeOutput(`${JSON.stringify(catalogue, null, 2)}\n`)
  if (failure !== null) {
    console.error(`standard output: could not be written (${failure})`)
    process.exitCode = 1
  }
}

import { hashRuleSet } from '#lib/rules/engine/hash-rule-set'
import { prcRuleSet } from '#lib/rules/rule-set'
import { writeOutput } from './write-output.ts'

if (process.argv.length > 2) {
  console.error(`npm run rules takes no arguments, but was given: ${process.argv.slice(2).join(' ')}`)
  process.exitCode = 2
} else {
  const ruleBook = { format: 'article-three/rules@1', hash: hashRuleSet(prcRuleSet), ...prcRuleSet }
  const failure = await writeOutput(`${JSON.stringify(ruleBook, null, 2)}\n`)
  if (failure !== null) {
    console.error(`standard output: could not be written (${failure})`)
    process.exitCode = 1
  }
}

import { hashRuleSet } from '#lib/rules/engine/hash-rule-set'
import { prcRuleSet } from '#lib/rules/rule-set'

if (process.argv.length > 2) {
  console.error(`npm run rules takes no arguments, but was given: ${process.argv.slice(2).join(' ')}`)
  process.exitCode = 2
} else {
  const ruleBook = { format: 'article-three/rules@1', hash: hashRuleSet(prcRuleSet), ...prcRuleSet }
  process.stdout.write(`${JSON.stringify(ruleBook, null, 2)}\n`)
}

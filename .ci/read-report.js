// Reads the report of one part of the check: prints how many tests passed and how many did not (those left out among
// them), and on the other stream names each that did not, with the first words of why.
import { readFileSync } from 'node:fs'

const [part, file] = process.argv.slice(2)

/** @param {string} path */
function shortened(path) {
  return path.slice(path.lastIndexOf('/tests/') + 1)
}

let report
try {
  report = JSON.parse(readFileSync(file, 'utf8'))
} catch {
  console.error(`${part}: left no report`)
  process.exit(1)
}
for (const { name, message, assertionResults } of report.testResults) {
  const undone = assertionResults.filter(({ status }) => status !== 'passed')
  if (undone.length === 0 && message)
    console.error(`${part}: ${shortened(name)}\n  ${message.split('\n', 6).join('\n  ')}`)
  for (const { fullName, status, failureMessages } of undone) {
    const why = (failureMessages ?? []).join('\n').split('\n', 12).join('\n  ')
    console.error(`${part}: ${shortened(name)}: ${fullName} (${status})\n  ${why}`)
  }
}
console.log(report.numPassedTests, report.numFailedTests + report.numPendingTests)

// Ends with one line of figures from the results that Vitest wrote; fails if a test failed, or none was run.
import { readFileSync } from 'node:fs'

const text = readFileSync(process.argv[2], 'utf8')
const { testResults, numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = text ? JSON.parse(text) : {}
// A file that cannot be loaded has no tests that could fail.
const broken = (testResults ?? []).filter(file => file.status === 'failed' && file.assertionResults.length === 0)
for (const { name, assertionResults } of testResults ?? []) {
  for (const { fullName, status } of assertionResults) {
    if (status === 'failed' || status === 'pending')
      console.log(`${status === 'failed' ? 'failed' : 'skipped'}: ${fullName} (${name})`)
  }
}
for (const { name, message } of broken) console.log(`failed: ${name}: ${message}`)
const failed = numFailedTests + broken.length
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`)
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0

/**
 * Runs the benchmarks, each in a process of its own, and fails if one finds a limit exceeded:
 *
 *   npm run bench                    all of them
 *   npm run bench -- pages api       those named
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ALL = ['extraction', 'api', 'pages']

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !ALL.includes(name))
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: there are ${ALL.join(', ')}`)
  process.exit(2)
}
const failed = (asked.length > 0 ? asked : ALL).filter(name => {
  console.log(`\n== ${name}\n`)
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  return spawnSync(process.execPath, [...process.execArgv, file], { stdio: 'inherit' }).status !== 0
})
console.log(failed.length === 0 ? '\nEvery limit holds.' : `\nLimits exceeded: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

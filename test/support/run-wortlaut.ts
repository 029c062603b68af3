import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Run {
  readonly child: ChildProcess
  /** Exit code (null if it was killed) and what it wrote. */
  readonly done: Promise<{ code: number | null; stdout: string; stderr: string }>
}

/** Starts the command line from the sources. */
export function runWortlaut(args: readonly string[], env: Readonly<Record<string, string>> = {}, stdin = ''): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', text => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    output.stderr += text
  })
  child.stdin.on('error', () => {}).end(stdin)
  return { child, done: once(child, 'close').then(([code]) => ({ code, ...output })) }
}

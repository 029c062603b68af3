#!/usr/bin/env node
// Stands where Prisma's schema engine would be on a machine that could not download it (see prisma.config.ts).
// `prisma generate` and `prisma studio` only want it to exist. A command that really needs it must fail, not seem to
// succeed, and the CLI shows a message only if it comes in one of the engine's two forms: a log line or a JSON-RPC error.
import { createInterface } from 'node:readline'

const message =
  "This command needs Prisma's schema engine, which could not be downloaded when the packages were installed. " +
  'Run `npm ci` again where binaries.prisma.sh can be reached. Wortlaut itself does without: it applies its migrations at start-up.'

if (process.argv.includes('cli')) {
  const line = (level, fields) => JSON.stringify({ level, fields, target: 'schema_engine::logger' })
  process.stderr.write(`${line('INFO', { message: 'start' })}\n${line('ERROR', { message, error_code: 'P1012' })}\n`)
  process.exit(1)
}
createInterface({ input: process.stdin })
  .on('line', request => {
    const error = { code: 4466, message, data: { is_panic: false, message, meta: null, error_code: null } }
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id: JSON.parse(request).id, error })}\n`)
  })
  .on('close', () => process.exit(1))

import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Prisma's CLI refuses to start without its native schema engine, even for `generate` and `studio`, which never call it.
// Behind a firewall its download fails, so there a script takes its place that fails when it is called.
const require = createRequire(import.meta.url)
const engines = dirname(createRequire(require.resolve('prisma/package.json')).resolve('@prisma/engines/package.json'))
if (!readdirSync(engines).some(file => file.startsWith('schema-engine'))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('prisma/no-schema-engine.mjs', import.meta.url))
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Full text is SQLite's own; Prisma must neither drop these tables nor look into them.
  experimental: { externalTables: true },
  tables: {
    external: [
      'StatementText',
      'StatementText_config',
      'StatementText_data',
      'StatementText_docsize',
      'StatementText_idx',
      'StatementTextChange',
      'StatementTextRow',
      'StatementTextStale',
    ],
  },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/wortlaut.db' },
})

// Writes public/site.schema.json, which an editor reads while someone writes an agency's file. A test
// fails while it is not the schema that Eleven itself checks by: npm run site-schema
import { writeFileSync } from 'node:fs'

import { runnerImport } from 'vite'

/** @type {{ module: typeof import('../build/site-schema.ts') }} */
const { module } = await runnerImport('./build/site-schema.ts')
writeFileSync('public/site.schema.json', module.siteSchemaText())
console.log('public/site.schema.json is written.')

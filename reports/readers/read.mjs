// Asks four readers that are not ours what they find in one stream: node read.mjs STREAM. Prints one JSON.

import { readFileSync } from 'node:fs'
import { testCases } from './junit.mjs'
import { rendered } from './page.mjs'
import { verdicts } from './query.mjs'
import { validate } from './schema.mjs'

const READERS = { schema: validate, query: verdicts, junit: testCases, page: rendered }

const [, , stream] = process.argv
const lines = readFileSync(stream, 'utf8').trimEnd().split('\n')
const envelopes = lines.map((line) => JSON.parse(line))
const readings = {}
for (const [name, read] of Object.entries(READERS)) {
  try {
    readings[name] = await read(envelopes)
  } catch (trouble) {
    readings[name] = { trouble: `${trouble.name}: ${trouble.message}` }
  }
}
process.stdout.write(JSON.stringify(readings))

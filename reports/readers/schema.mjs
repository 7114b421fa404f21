// The official schema of Cucumber Messages, held by ajv against every envelope.

import schema from '@cucumber/messages/schema' with { type: 'json' }
import Ajv from 'ajv/dist/2020.js'

const FIRST = 5

export function validate(envelopes) {
  // Not strict: the schema has keywords that only tell generators of code what to call things.
  const isValid = new Ajv({ strict: false }).compile(schema)
  const errors = envelopes.flatMap((envelope, index) =>
    isValid(envelope) ? [] : [{ line: index + 1, what: departure(isValid.errors[0]) }]
  )
  return { valid: envelopes.length - errors.length, invalid: errors.length, errors: errors.slice(0, FIRST) }
}

function departure({ instancePath, message, params }) {
  const property = params.additionalProperty
  return `${instancePath} ${message}${property === undefined ? '' : `: ${property}`}`
}

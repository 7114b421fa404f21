// Verdicts as they stand in the XML of @cucumber/junit-xml-formatter.

import { JUnitXmlPrinter } from '@cucumber/junit-xml-formatter'
import { JSDOM } from 'jsdom'

// How a test case is called in the XML is up to whoever asks for it: here, by what tells examples apart for sure.
const BY_PICKLE = { reduce: (_, pickle) => pickle.id }

export function testCases(envelopes) {
  const written = []
  const printer = new JUnitXmlPrinter({ testNamingStrategy: BY_PICKLE }, (text) => written.push(text))
  for (const envelope of envelopes) printer.update(envelope)
  const suite = new JSDOM(written.join(''), { contentType: 'text/xml' }).window.document.documentElement
  const number = (name) => Number(suite.getAttribute(name))
  return {
    tests: number('tests'),
    counts: { failure: number('failures'), skipped: number('skipped'), error: number('errors') },
    examples: [...suite.querySelectorAll('testcase')].map((one) => [
      one.getAttribute('name'),
      one.querySelector('failure, skipped, error')?.tagName ?? null,
    ]),
  }
}

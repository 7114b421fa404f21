// Verdicts as they stand on the page of @cucumber/html-formatter, rendered by that page's own script.

import { CucumberHtmlStream } from '@cucumber/html-formatter'
import { getWorstTestStepResult } from '@cucumber/messages'
import { JSDOM, VirtualConsole } from 'jsdom'

const PATIENCE_MILLISECONDS = 60_000

export async function rendered(envelopes) {
  const troubles = []
  const virtualConsole = new VirtualConsole().on('jsdomError', (trouble) => troubles.push(trouble))
  // The page is nothing without its script; it is given no address, so it can load nothing.
  const page = new JSDOM(await pageOf(envelopes), { runScripts: 'dangerously', virtualConsole })
  try {
    return await read(page.window.document, troubles)
  } finally {
    page.window.close()
  }
}

async function pageOf(envelopes) {
  const stream = new CucumberHtmlStream().setEncoding('utf8')
  for (const envelope of envelopes) stream.write(envelope)
  stream.end()
  return (await stream.toArray()).join('')
}

async function read(document, troubles) {
  const examples = []
  for (const feature of await seen(() => featuresOf(document), troubles)) {
    // Features in which all is well are folded, and what is folded isn't rendered.
    if (feature.getAttribute('aria-expanded') === 'false') feature.click()
    const panel = document.getElementById(feature.getAttribute('aria-controls'))
    await seen(() => feature.getAttribute('aria-expanded') === 'true' && panel.querySelector('h1'), troubles)
    examples.push(...[...panel.querySelectorAll('article')].map(told))
  }
  return { ...summaryOf(document), examples }
}

// React renders when it sees fit: look again at every turn.
async function seen(look, troubles) {
  const end = performance.now() + PATIENCE_MILLISECONDS
  while (performance.now() < end) {
    if (troubles.length > 0) throw troubles[0]
    const found = look()
    if (found) return found
    await new Promise((turn) => setTimeout(turn))
  }
  throw new Error('the page was not rendered in time')
}

function featuresOf(document) {
  const headings = [...document.querySelectorAll('h2')]
  const listed = headings.find((heading) => heading.textContent === 'Scenarios')?.nextElementSibling
  return listed ? [...listed.querySelectorAll('button[aria-expanded]')] : null
}

function summaryOf(document) {
  const summary = document.querySelector('[data-testid="cucumber.summary.status"]')
  const [, passed, tests] = summary.textContent.match(/\((\d+) \/ (\d+)\) passed/).map(Number)
  // Every piece of the pie is as long as its count; the pie of nothing is one grey piece.
  const pieces = tests > 0 ? [...summary.querySelectorAll('path[data-status]')] : []
  const counts = pieces.map((piece) => [piece.dataset.status, Number.parseInt(piece.getAttribute('stroke-dasharray'))])
  return { tests, passed, counts: Object.fromEntries(counts) }
}

// The heading over an example, or over a row, has its id; what stands below has the verdict of every step and hook.
function told(article) {
  const heading = article.closest('section').querySelector('[id]')
  const results = [...article.querySelectorAll('li[data-status]')].map((step) => ({ status: step.dataset.status }))
  return [heading.id, results.length > 0 ? getWorstTestStepResult(results).status : null]
}

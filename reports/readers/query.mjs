// Verdicts as @cucumber/query reaches them: the most severe result of the steps and hooks of the last attempt.

import { Query } from '@cucumber/query'

export function verdicts(envelopes) {
  const query = new Query()
  for (const envelope of envelopes) query.update(envelope)
  const examples = query.findAllTestCaseStarted().map((started) => [
    query.findPickleBy(started).id,
    query.findMostSevereTestStepResultBy(started)?.status ?? null,
  ])
  return { tests: query.countTestCasesStarted(), counts: query.countMostSevereTestStepResultStatus(), examples }
}

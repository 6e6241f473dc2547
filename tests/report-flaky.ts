import type { Reporter, TestCase } from 'vitest/node'

/** Names the tests that passed only at their second try: they passed, and want mending. */
export default class ReportFlaky implements Reporter {
  private readonly flaky: string[] = []

  onTestCaseResult(test: TestCase) {
    if (test.diagnostic()?.flaky) this.flaky.push(`${test.module.relativeModuleId} > ${test.fullName}`)
  }

  onTestRunEnd() {
    for (const name of this.flaky) console.log(`flaky, passed at its second try: ${name}`)
  }
}

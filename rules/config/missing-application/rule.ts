import { type Fix, missingApplications, type Problem, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/missing-application',
  summary: 'An application uses another one that it does not list: a release need not hold it, and it need not be started',
  advice: 'Add the application to applications in the .app.src.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [1104, 829],
  fix: 'suggestion',
  on: missingApplications,
  *check({ at, last, application, missing, callee, call, isReached }): Iterable<Problem> {
    const fix: Fix | undefined =
      last === undefined
        ? undefined
        : {
            title: `Add ${missing}`,
            isSafe: false,
            edits: [{ at: { ...last, line: last.endLine, column: last.endColumn }, text: `, ${missing}` }],
          };
    const related = [{ at: call, message: `${callee} is called here` }];
    const what = `${application} calls ${callee}, but does not list ${missing}`;
    if (isReached === false)
      yield { at, fix, related, message: `${what}, and nothing that it lists brings it: a release will not hold it` };
    else if (isReached === undefined)
      yield {
        at,
        fix,
        related,
        severity: 'info',
        profile: 'extended',
        message: `${what}: it is there only if a dependency brings it`,
      };
    else
      yield {
        at,
        fix,
        related,
        severity: 'info',
        profile: 'audit',
        message: `${what}: it comes with something else, as long as that is there`,
      };
  },
});

import { releaseModes, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/release-mode',
  summary: 'A release is made, or started, as for development',
  advice: 'Give the profile that ships it {mode, prod}, and leave development tools to other profiles.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'extended',
  cwe: [489],
  on: releaseModes,
  *check(subject) {
    const { at } = subject;
    if (subject.kind === 'interactive')
      yield {
        at,
        message: '-mode interactive loads modules when they are first called: a missing one shows up then, and not at the start',
      };
    else if (subject.kind === 'dev')
      yield {
        at,
        message: `release ${subject.release} is made for development, of links to the build folder, and no profile makes it otherwise`,
      };
    else
      yield {
        at,
        severity: 'info',
        message: `${subject.application} is a tool of developers: release ${subject.release} ships it, and what it needs`,
      };
  },
});

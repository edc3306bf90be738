import { applicationMistakes, type Fix, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/invalid-application-file',
  summary: 'An application resource says something with which the application cannot be released or started, or that OTP ignores',
  advice: 'Write the resource as app(4) describes it.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [665],
  fix: 'suggestion',
  on: applicationMistakes,
  *check({ at, reason, rename, related }) {
    const fix: Fix | undefined =
      rename === undefined
        ? undefined
        : { title: `Write ${rename.instead}`, isSafe: false, edits: [{ at, text: rename.instead, was: rename.was }] };
    yield { at, message: reason, fix, related: related && [related] };
  },
});

import type { Finding } from '../run/finding.ts';
import { byFile, type FileFindings } from './by-file.ts';
import type { Reporter } from './reporter.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/** A JUnit report: one suite a file, one failed test a finding; one that passed when there is nothing to report. */
export const junit: Reporter = ({ findings }) => {
  const suites = findings.length === 0 ? [cleanSuite] : byFile(findings).map(suiteOf);
  const totals = { tests: Math.max(1, findings.length), failures: findings.length, errors: 0, time: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: 'faultline', ...totals })}>`,
    ...suites,
    '</testsuites>\n',
  ].join('\n');
};

const cleanSuite = `  <testsuite name="faultline" tests="1" failures="0" errors="0" time="0">
    <testcase classname="faultline" name="no findings" time="0"/>
  </testsuite>`;

function suiteOf({ file, findings }: FileFindings): string {
  const totals = { tests: findings.length, failures: findings.length, errors: 0, time: 0 };
  const cases = findings.map(caseOf).join('\n');
  return `  <testsuite${xmlAttributes({ name: file, ...totals })}>\n${cases}\n  </testsuite>`;
}

function caseOf({ rule, severity, message, advice, at, related }: Finding): string {
  const place = `${at.file}:${at.line}:${at.column}`;
  const story = [`${place}: ${message}`, ...related.map(({ at, message }) => `${at.file}:${at.line}: ${message}`), advice].join(
    '\n',
  );
  return [
    `    <testcase${xmlAttributes({ classname: rule.replaceAll('/', '.'), name: place, time: 0 })}>`,
    `      <failure${xmlAttributes({ type: severity, message })}>${xmlText(story)}</failure>`,
    '    </testcase>',
  ].join('\n');
}

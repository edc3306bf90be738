import type { Place } from '../erlang/place.ts';
import type { Finding } from '../run/finding.ts';
import type { Reporter } from './reporter.ts';

/** One document with all findings; every key is always there. */
export const json: Reporter = ({ version, findings, files, suppressed, baselined }) => {
  const tool = { name: 'faultline', version };
  const log = { version: 1, tool, findings: findings.map(findingJson), files, suppressed, baselined };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** A finding as a plain object, keys in the order they are printed. */
export function findingJson({ rule, severity, confidence, message, advice, at, fingerprint, related, fix }: Finding) {
  return {
    rule,
    severity,
    confidence,
    message,
    advice,
    ...placeJson(at),
    fingerprint,
    related: related.map(({ at, message }) => ({ file: at.file, line: at.line, column: at.column, message })),
    fix: fix === undefined ? null : { title: fix.title, isSafe: fix.isSafe, edits: fix.edits.map(editJson) },
  };
}

function editJson({ at, text }: { at: Place; text: string }) {
  return { ...placeJson(at), text };
}

function placeJson({ file, line, column, endLine, endColumn }: Place) {
  return { file, line, column, endLine, endColumn };
}

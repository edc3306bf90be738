import type { Place } from '../erlang/place.ts';
import type { Edit, Fix } from '../rule/rule.ts';
import type { Finding, Report } from '../run/finding.ts';
import { lineHashes } from './line-hashes.ts';
import { artifactLocation, exactRegionOf, regionOf } from './sarif-locations.ts';
import { levels } from './sarif-rules.ts';
import { sentence } from './sentence.ts';
import { sourceLines } from './source-lines.ts';

/** Turns findings, in the order of a report, into SARIF results. */
export function resultsOf(findings: readonly Finding[], report: Report, ruleIndexes: ReadonlyMap<string, number>) {
  const lines = sourceLines(report);
  const relatedLines = sourceLines(report);
  const hashOf = lineHashReader(report);
  const location = (at: Place, line: string | undefined) => ({
    physicalLocation: { artifactLocation: artifactLocation(at.file, report.root), region: regionOf(at, line) },
  });
  return findings.map((finding) => {
    const { rule, severity, at, related, fix, fingerprint } = finding;
    return {
      ruleId: rule,
      ruleIndex: ruleIndexes.get(rule),
      level: levels[severity],
      message: { text: messageOf(finding) },
      locations: [location(at, lines.line(at.file, at.line))],
      relatedLocations: unlessEmpty(
        related.map(({ at, message }, index) => ({
          id: index + 1,
          ...location(at, relatedLines.line(at.file, at.line)),
          message: { text: sentence(message) },
        })),
      ),
      partialFingerprints: { primaryLocationLineHash: hashOf(at), 'faultline/v1': fingerprint },
      fixes: fix && [fixOf(fix, report.root)],
    };
  });
}

/** Properties that are undefined are not written. */
function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** The message, and links to the places it is about. */
function messageOf({ message, related }: Finding): string {
  const text = sentence(message.replace(/\[(?=[^\]]*\]\()/g, '\\['));
  if (related.length === 0) return text;
  const links = related.map(({ message }, index) => `[${message.replace(/[[\]\\]/g, '\\$&')}](${index + 1})`);
  return `${text} Related: ${links.join(', ')}.`;
}

function fixOf({ title, isSafe, edits }: Fix, root: string) {
  const byFile = new Map<string, Edit[]>();
  for (const edit of edits) byFile.set(edit.at.file, [...(byFile.get(edit.at.file) ?? []), edit]);
  return {
    description: { text: isSafe ? sentence(title) : `${sentence(title)} It may change behaviour.` },
    artifactChanges: [...byFile].map(([file, edits]) => ({
      artifactLocation: artifactLocation(file, root),
      replacements: edits.map(({ at, text }) => ({ deletedRegion: exactRegionOf(at), insertedContent: { text } })),
    })),
  };
}

/** Hashes each file once; findings come file by file. */
function lineHashReader(report: Report): (at: Place) => string | undefined {
  let current: { file: string; hashes: readonly string[] } | undefined;
  return ({ file, line }) => {
    if (current?.file !== file) {
      const text = report.sourceOf(file);
      current = { file, hashes: text === undefined ? [] : lineHashes(text) };
    }
    return current.hashes[line - 1];
  };
}

import type { Finding } from '../run/finding.ts';
import { byFile } from './by-file.ts';
import { counted, countsOf } from './counts.ts';
import type { Reporter } from './reporter.ts';
import { pageAddress } from './site.ts';
import { oneLine } from './visible.ts';

/** Tables for job summaries and comments on pull requests. */
export const markdown: Reporter = ({ findings, files, suppressed, baselined, version }) => {
  const asides = [suppressed > 0 ? `${suppressed} suppressed` : '', baselined > 0 ? `${baselined} in the baseline` : ''].filter(
    (aside) => aside !== '',
  );
  const counts = findings.length === 0 ? 'No findings' : countsOf(findings);
  const summary = `${counts} in ${counted(files, 'file', 'files')}${asides.length === 0 ? '' : ` (${asides.join(', ')})`}.`;
  const tables = byFile(findings).map(({ file, findings }) => {
    const rows = findings.map((finding) => rowOf(finding, version));
    return `### ${escaped(file)}\n\n| Line | | What | Rule |\n|--:|---|---|---|\n${rows.join('\n')}`;
  });
  return `${['## faultline', summary, ...tables].join('\n\n')}\n`;
};

function rowOf({ at, severity, message, advice, rule }: Finding, version: string): string {
  return `| ${at.line}:${at.column} | ${severity} | ${escaped(message)}<br>${escaped(advice)} | [${rule}](${pageAddress(rule, version)}) |`;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|#~&]/g, '\\$&');
}

import type { Severity } from '../rule/rule.ts';
import type { Finding } from '../run/finding.ts';
import { byFile, type FileFindings } from './by-file.ts';
import { counted, countsOf } from './counts.ts';
import { frameOf } from './frame.ts';
import { htmlPage } from './html-page.ts';
import type { Reporter } from './reporter.ts';
import { sentence } from './sentence.ts';
import { pageAddress } from './site.ts';
import { type SourceLines, sourceLines } from './source-lines.ts';
import { oneLine } from './visible.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/** One page for a browser, to filter and to read. */
export const html: Reporter = (report) => {
  const { findings, files, version } = report;
  const sources = sourceLines(report);
  const counts = findings.length === 0 ? 'No findings' : countsOf(findings);
  const body = [
    `<header><h1>faultline</h1><span>${counts} in ${counted(files, 'file', 'files')}</span><span class="muted">${version}</span></header>`,
    filters,
    ...byFile(findings).map((group) => sectionOf(group, sources, version)),
  ];
  return htmlPage('faultline', body.join('\n'));
};

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const boxes = severities.map(
  (severity) => `<label class="${severity}"><input type="checkbox" value="${severity}" checked> ${severity}</label>`,
);
const filters = `<form><input type="search" name="words" placeholder="Filter by file, rule or words">${boxes.join('')}</form>`;

function sectionOf({ file, findings }: FileFindings, sources: SourceLines, version: string): string {
  const articles = findings.map((finding) => articleOf(finding, sources, version)).join('\n');
  const summary = `<summary>${xmlText(oneLine(file))} <span class="muted">${countsOf(findings)}</span></summary>`;
  return `<details open${xmlAttributes({ 'data-file': file })}>${summary}\n${articles}\n</details>`;
}

function articleOf({ at, severity, message, rule, advice, related }: Finding, sources: SourceLines, version: string): string {
  const line = sources.line(at.file, at.line);
  const rows = [
    `<p><span class="place">${at.line}:${at.column}</span> <span class="severity ${severity}">${severity}</span> ${xmlText(oneLine(message))} <a href="${pageAddress(rule, version)}">${rule}</a></p>`,
  ];
  if (line !== undefined) {
    const { code, carets } = frameOf(line, at);
    rows.push(`<pre>${xmlText(code)}\n<span class="${severity}">${carets}</span></pre>`);
  }
  for (const { at, message } of related) {
    rows.push(`<p>${xmlText(oneLine(sentence(message)))} <span class="place">${xmlText(oneLine(at.file))}:${at.line}</span></p>`);
  }
  rows.push(`<p class="muted">${xmlText(advice)}</p>`);
  return `<article data-severity="${severity}">${rows.join('\n')}</article>`;
}

import type { Finding } from '../run/finding.ts';
import { headerOf } from './concise.ts';
import { frameOf } from './frame.ts';
import { type Palette, paletteOf } from './palette.ts';
import type { Reporter } from './reporter.ts';
import { type SourceLines, sourceLines } from './source-lines.ts';
import { oneLine, unlikeHeader } from './visible.ts';

/** For reading: under each header the code it speaks of, what belongs to it, and what to do. */
export const text: Reporter = (report, _rules, style) => {
  const palette = paletteOf(style);
  const sources = sourceLines(report);
  return report.findings.map((finding) => `${storyOf(finding, sources, palette)}\n`).join('\n');
};

function storyOf(finding: Finding, sources: SourceLines, palette: Palette): string {
  const { at, severity, related, advice, fix } = finding;
  const number = String(at.line);
  const margin = ' '.repeat(number.length + 2);
  const lines = [headerOf(finding, palette)];
  const line = sources.line(at.file, at.line);
  if (line !== undefined) {
    const { code, carets } = frameOf(line, at);
    const bar = palette.frame('|');
    lines.push(
      `${margin} ${bar}`,
      `  ${palette.frame(number)} ${bar} ${unlikeHeader(code)}`,
      `${margin} ${bar} ${palette[severity](carets)}`,
    );
  }
  const note = (label: string, said: string) =>
    lines.push(`${margin} ${palette.frame('=')} ${palette.label(label)} ${unlikeHeader(oneLine(said))}`);
  for (const { at, message } of related) note('see', `${at.file}:${at.line}: ${message}`);
  note('help:', advice);
  if (fix !== undefined) note('fix:', fix.title);
  return lines.map((line) => line.trimEnd()).join('\n');
}

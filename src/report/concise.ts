import type { Finding } from '../run/finding.ts';
import { type Palette, paletteOf } from './palette.ts';
import type { Reporter } from './reporter.ts';
import { oneLine } from './visible.ts';

/** One line per finding, in the form that problem matchers read. */
export const concise: Reporter = (report, _rules, style) => {
  const palette = paletteOf(style);
  return report.findings.map((finding) => `${headerOf(finding, palette)}\n`).join('');
};

/** `path:line:column: severity: message [area/name]`, always one line. */
export function headerOf({ at, severity, message, rule }: Finding, palette: Palette): string {
  const place = palette.strong(`${oneLine(at.file)}:${at.line}:${at.column}:`);
  const label = palette[severity](`${severity}:`);
  return `${place} ${label} ${palette.strong(oneLine(message))} ${palette.faint(`[${rule}]`)}`;
}

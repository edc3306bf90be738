import type { RuleDoc } from '../run/rule-doc.ts';
import { ruleDocs } from './catalogue.ts';
import { print } from './terminal.ts';

/** `faultline rules`: every rule with severity, confidence, profile, fix and CWE. */
export async function listRules(format: 'text' | 'json' | 'markdown'): Promise<number> {
  const docs = ruleDocs();
  await print({ text, json, markdown }[format](docs));
  return 0;
}

function json(docs: readonly RuleDoc[]): string {
  const rows = docs.map(({ id, summary, advice, severity, confidence, profile, fix, cwe, securitySeverity }) => ({
    id,
    summary,
    advice,
    severity,
    confidence,
    profile,
    fix: fix ?? null,
    cwe,
    securitySeverity: securitySeverity ?? null,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function columnsOf(doc: RuleDoc): string[] {
  return [doc.id, doc.severity, doc.confidence, doc.profile, doc.fix ?? '-', doc.cwe.map((n) => `CWE-${n}`).join(' ') || '-'];
}

const heads = ['rule', 'severity', 'confidence', 'profile', 'fix', 'CWE'];

function text(docs: readonly RuleDoc[]): string {
  const rows = [heads, ...docs.map(columnsOf)];
  const widths = heads.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function markdown(docs: readonly RuleDoc[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const head = [...heads.slice(0, 1), 'what it finds', ...heads.slice(1)];
  const line = ({ id, summary, ...rest }: RuleDoc) => {
    const [, ...facts] = columnsOf({ id, summary, ...rest });
    return row([`\`${id}\``, summary, ...facts]);
  };
  return row(head) + row(head.map(() => '---')) + docs.map(line).join('');
}

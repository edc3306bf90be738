import type { Severity } from '../rule/rule.ts';
import type { Reporter } from './reporter.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands, which the GitHub Actions runner turns into annotations. */
export const github: Reporter = ({ findings }) =>
  findings
    .map(({ at, severity, rule, message, advice }) => {
      const { file, line, column, endLine, endColumn } = at;
      const region = { line, endLine: line, col: column, ...(endLine === line ? { endColumn } : {}) };
      const properties = Object.entries({ file, ...region, title: rule }).map(([name, value]) => `${name}=${property(value)}`);
      return `::${commands[severity]} ${properties.join(',')}::${data(`${message}\n${advice}`)}\n`;
    })
    .join('');

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

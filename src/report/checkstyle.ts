import { byFile } from './by-file.ts';
import type { Reporter } from './reporter.ts';
import { xmlAttributes } from './xml.ts';

/** The report format of Checkstyle, which many CI servers read. */
export const checkstyle: Reporter = ({ findings }) => {
  const files = byFile(findings).map(({ file, findings }) => {
    const errors = findings.map(({ at, severity, message, rule }) => {
      return `    <error${xmlAttributes({ line: at.line, column: at.column, severity, message, source: rule })}/>\n`;
    });
    return `  <file${xmlAttributes({ name: file })}>\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
};

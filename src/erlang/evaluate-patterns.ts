import type { CodeUnit } from './code-unit.ts';
import type { Run } from './evaluate-run.ts';
import type { PatternContext } from './match.ts';

/** Lets patterns of one module ask for constants, records and places. */
export function patternContext(run: Run, unit: CodeUnit): PatternContext {
  return {
    evaluate: (expr, bindings) => run.value(expr, { unit, bindings }).value,
    recordSize: (record) => {
      const fields = unit.records.get(record)?.fields;
      return fields && fields.length + 1;
    },
    fieldIndex: (record, field) => {
      const index = unit.records.get(record)?.fields.findIndex((each) => each.name === field) ?? -1;
      return index < 0 ? undefined : index + 1;
    },
    originOf: (expr) => ({ source: unit, start: expr.start, end: expr.end }),
  };
}

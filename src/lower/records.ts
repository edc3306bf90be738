import type { RecordDef, Records } from '../erlang/module.ts';
import { Field } from '../parse/kinds.ts';
import type { ExpressionLowering } from './expressions.ts';
import type { PendingForm } from './forms.ts';
import { childIn, childrenIn } from './source.ts';

/** The records a module sees, each lowered when it is first asked for: headers declare hundreds that nobody uses. */
export class RecordTable implements Records {
  private readonly pending: ReadonlyMap<string, PendingForm>;
  private readonly lowering: ExpressionLowering;
  private readonly known = new Map<string, RecordDef>();

  constructor(pending: ReadonlyMap<string, PendingForm>, lowering: ExpressionLowering) {
    this.pending = pending;
    this.lowering = lowering;
  }

  get(name: string): RecordDef | undefined {
    const known = this.known.get(name);
    const form = this.pending.get(name);
    if (known !== undefined || form === undefined) return known;
    const record = this.lower(name, form);
    this.known.set(name, record);
    return record;
  }

  private lower(name: string, { source: s, node, arms }: PendingForm): RecordDef {
    const { lowering } = this;
    lowering.surroundings = { arms };
    const fields = childrenIn(s, node, Field.fields).flatMap((field) => {
      const fieldName = childIn(s, field, Field.name);
      const known = fieldName === 0 ? undefined : lowering.nameIn(s, fieldName);
      const assigned = childIn(s, field, Field.expr);
      const value = assigned === 0 ? 0 : childIn(s, assigned, Field.expr);
      return known === undefined ? [] : [{ name: known, default: value === 0 ? undefined : lowering.expr(s, value) }];
    });
    return { name, fields };
  }
}

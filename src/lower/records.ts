import type { RecordDef } from '../erlang/module.ts';
import { Field } from '../parse/kinds.ts';
import type { ExpressionLowering } from './expressions.ts';
import type { PendingForm } from './forms.ts';
import { childIn, childrenIn } from './source.ts';

/** Lowers a `-record` declaration; undefined when its name is a macro that cannot be resolved. */
export function lowerRecord(form: PendingForm, lowering: ExpressionLowering): RecordDef | undefined {
  const s = form.source;
  lowering.surroundings = { arms: form.arms };
  const nameNode = childIn(s, form.node, Field.name);
  const name = nameNode === 0 ? undefined : lowering.nameIn(s, nameNode);
  if (name === undefined) return undefined;
  const fields = childrenIn(s, form.node, Field.fields).flatMap((field) => {
    const fieldName = childIn(s, field, Field.name);
    const known = fieldName === 0 ? undefined : lowering.nameIn(s, fieldName);
    const assigned = childIn(s, field, Field.expr);
    const value = assigned === 0 ? 0 : childIn(s, assigned, Field.expr);
    return known === undefined ? [] : [{ name: known, default: value === 0 ? undefined : lowering.expr(s, value) }];
  });
  return { name, fields };
}

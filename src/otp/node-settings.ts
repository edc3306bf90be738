import { typeOfValue } from '../erlang/compare-values.ts';
import type { Place } from '../erlang/place.ts';
import { asAtom } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { placeOfOrigin, type Value } from '../erlang/value.ts';
import { isErlFlag } from './erl-flags.ts';
import { applicationConfigsIn } from './node-config.ts';
import { type TermSource, termsIn } from './term-source.ts';
import type { VmArgs, VmWord } from './vm-args.ts';

/** A parameter of an application, where a node's arguments or a configuration file set it. */
export interface NodeSetting {
  readonly application: string;
  readonly name: string;
  readonly nameAt: Place;
  /** Where the value is written. */
  readonly at: Place;
  /** The value as it is written; absent where it is not known. */
  readonly shown?: string;
  /** The type of the value as Erlang calls it, `list` for strings too; absent where it is not known. */
  readonly type?: string;
  /** The value, where it is an integer. */
  readonly number?: number;
  /** The value, where it is an atom. */
  readonly atom?: string;
  /** The value, where a file of terms holds it. */
  readonly value?: Value;
}

/** `-kernel Parameter Value Parameter Value`: what arguments set for applications. */
export function settingsInArguments({ flags }: VmArgs): NodeSetting[] {
  return flags
    .filter(({ name }) => name.text.startsWith('-') && !isErlFlag(name.text))
    .flatMap(({ name: flag, values }) =>
      Array.from({ length: values.length >> 1 }, (_, i) => [values[2 * i], values[2 * i + 1]] as const).flatMap(
        ([name, value]) => {
          if (name === undefined || value === undefined || name.isTemplate) return [];
          const its = { application: flag.text.slice(1), name: name.text, nameAt: name.at, at: value.at };
          return [value.isTemplate ? its : { ...its, ...written(value) }];
        },
      ),
    );
}

/** What a word of the command line is as a term. */
function written({ text }: VmWord): Pick<NodeSetting, 'shown' | 'type' | 'number' | 'atom'> {
  if (/^-?\d+$/.test(text)) return { shown: text, type: 'integer', number: Number(text) };
  const atom = /^(?:[a-z][\w@]*|'[^']*')$/.exec(text)?.[0].replaceAll("'", '');
  if (atom !== undefined) return { shown: text, type: 'atom', atom };
  const type = /^["[]/.test(text) ? 'list' : /^\{/.test(text) ? 'tuple' : /^<</.test(text) ? 'binary' : undefined;
  return { shown: text, type };
}

/** `[{Application, [{Parameter, Value}]}]`: what a configuration file sets. */
export function settingsInConfig(source: TermSource): NodeSetting[] {
  return termsIn(source)
    .flatMap(applicationConfigsIn)
    .flatMap(({ name: application, parameters }) =>
      parameters.map(({ name, value }) => ({
        application: application.name,
        name: name.name,
        nameAt: name.at,
        ...settingOf(value),
      })),
    );
}

/** What is known of the value of a setting. */
export function settingOf(value: Value): Pick<NodeSetting, 'at' | 'shown' | 'type' | 'number' | 'atom' | 'value'> {
  const type = typeOfValue(value);
  const atom = asAtom(value);
  return {
    at: placeOfOrigin(value.at),
    value,
    type,
    shown: type === undefined || value.kind === 'opaque' ? undefined : showValue(value, 40),
    number: value.kind === 'integer' ? Number(value.value) : undefined,
    atom: typeof atom === 'string' ? atom : undefined,
  };
}

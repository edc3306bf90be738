import type { Place } from '../erlang/place.ts';
import { asAtom, asProperList, asTuple } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { placeOfOrigin, type Value } from '../erlang/value.ts';
import { termsIn } from '../otp/term-source.ts';
import type { VmArgs } from '../otp/vm-args.ts';
import type { Project } from './project.ts';

/** A parameter of the application kernel, where a vm.args or sys.config sets it. */
export interface KernelSetting {
  readonly name: string;
  /** The value as it is written; absent where it is not known. */
  readonly shown?: string;
  /** The value, where it is an integer. */
  readonly number?: number;
  /** Where the value is written. */
  readonly at: Place;
}

/** What one file sets. */
export interface KernelSettings {
  readonly file: string;
  readonly settings: readonly KernelSetting[];
}

/** The kernel parameters that the files of a project set, file by file. */
export function kernelSettingsOf(project: Project): readonly KernelSettings[] {
  const ofArguments = project.vmArgs.map((args) => ({ file: args.file, settings: settingsInArguments(args) }));
  const ofTerms = project.termFiles
    .filter(({ kind }) => kind === 'sys-config' || kind === 'config')
    .map((source) => ({ file: source.file, settings: termsIn(source).flatMap(settingsInTerm) }));
  return [...ofArguments, ...ofTerms].filter(({ settings }) => settings.length > 0);
}

/** `-kernel Parameter Value Parameter Value`. */
function settingsInArguments({ flags }: VmArgs): KernelSetting[] {
  return flags
    .filter(({ name }) => name.text === '-kernel')
    .flatMap(({ values }) =>
      Array.from({ length: values.length >> 1 }, (_, i) => [values[2 * i], values[2 * i + 1]] as const).flatMap(
        ([name, value]) => {
          if (name === undefined || value === undefined || name.isTemplate) return [];
          const shown = value.isTemplate ? undefined : value.text;
          return [
            {
              name: name.text,
              shown,
              number: shown !== undefined && /^-?\d+$/.test(shown) ? Number(shown) : undefined,
              at: value.at,
            },
          ];
        },
      ),
    );
}

/** `[{kernel, [{Parameter, Value}]}, …]`. */
function settingsInTerm(term: Value): KernelSetting[] {
  return entriesOf(term).flatMap(([name, value]) => (name === 'kernel' ? entriesOf(value).map(settingOf) : []));
}

/** The pairs of a list that begin with an atom. */
function entriesOf(list: Value): (readonly [string, Value])[] {
  const elements = asProperList(list);
  if (typeof elements === 'symbol') return [];
  return elements.flatMap((element) => {
    const tuple = asTuple(element, 2);
    const [key, value] = typeof tuple === 'symbol' ? [] : tuple.elements;
    const name = key === undefined ? undefined : asAtom(key);
    return typeof name === 'string' && value !== undefined ? [[name, value] as const] : [];
  });
}

function settingOf([name, value]: readonly [string, Value]): KernelSetting {
  const isKnown = value.kind !== 'unclear' && value.kind !== 'alternatives' && value.kind !== 'opaque';
  const number = value.kind === 'integer' ? Number(value.value) : undefined;
  return { name, shown: isKnown ? showValue(value, 40) : undefined, number, at: placeOfOrigin(value.at) };
}

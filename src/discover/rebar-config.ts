import { readFileSync } from 'node:fs';
import { itemsOf, optionOf, optionsOf, readTerms, type Term } from './erlang-terms.ts';
import { childOf } from './paths.ts';

/** What discovery asks of a rebar.config. */
export interface RebarConfig {
  /** `{i, Dir}` of `erl_opts`, as written. */
  readonly includeDirs: readonly string[];
  /** Folders of sources besides `src`, as written. */
  readonly sourceDirs: readonly string[];
  /** Globs of the folders of an umbrella's applications. */
  readonly projectAppDirs: readonly string[];
  /** Major release of `minimum_otp_vsn`. */
  readonly minimumOtp?: number;
}

/** Most files have none of what is asked for, and need no reading. */
const concerns = /src_dirs|project_app_dirs|minimum_otp_vsn|\{\s*i\s*,/;

/** Reads the rebar.config of `folder`; undefined when there is none. */
export function readRebarConfig(folder: string): RebarConfig | undefined {
  try {
    return rebarConfigOf(readFileSync(childOf(folder, 'rebar.config'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** What the text of a rebar.config says. */
export function rebarConfigOf(text: string): RebarConfig {
  const terms = concerns.test(text) ? readTerms(text) : [];
  const compilerOptions = optionsOf(terms, 'erl_opts').flatMap(itemsOf);
  const appDirs = optionOf(terms, 'project_app_dirs');
  return {
    includeDirs: optionsOf(compilerOptions, 'i').flatMap(stringsOf),
    sourceDirs: [terms, compilerOptions].flatMap((options) => optionsOf(options, 'src_dirs').flatMap(stringsOf)),
    projectAppDirs: appDirs === undefined ? ['apps/*', 'lib/*', '.'] : stringsOf(appDirs),
    minimumOtp: majorRelease(optionOf(terms, 'minimum_otp_vsn')),
  };
}

/** A string, or the strings of a list, also those of `{"dir", Options}`. */
function stringsOf(term: Term): readonly string[] {
  if (typeof term === 'string') return [term];
  return itemsOf(term).flatMap((item) => {
    if (typeof item === 'string') return [item];
    const first = typeof item === 'object' && 'tuple' in item ? item.tuple[0] : undefined;
    return typeof first === 'string' ? [first] : [];
  });
}

/** `"24.0"` and `"R16B03"` are 24 and 16. */
function majorRelease(term: Term | undefined): number | undefined {
  const digits = typeof term === 'string' ? /^R?(\d+)/.exec(term)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
